import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

builder.scalarType('IdempotencyKey', {
  description:
    'A text of 8-255 characters that the client makes once for each intended act and sends again with every retry.',
  serialize: (key) => key,
  parseValue: (key) => {
    if (typeof key === 'string' && /^[\x21-\x7e]{8,255}$/.test(key)) return key;
    throw new GraphQLError('An idempotency key has 8-255 printable characters.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  },
});
