import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { builder } from './builder.ts';

const bad = (what: string) => new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } });

/** The text of a string or integer literal; anything else is refused by the scalar. */
const literal = (node: ValueNode): unknown =>
  node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined;

function parseWhole(value: unknown): bigint {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string' || !/^-?[0-9]{1,19}$/.test(text))
    throw bad('A whole number as a string of digits is needed.');
  const whole = BigInt(text);
  if (BigInt.asIntN(64, whole) !== whole) throw bad('The number is too large.');
  return whole;
}

function parseDay(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw bad('A day is written YYYY-MM-DD.');
  const day = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) throw bad('There is no such day.');
  return value;
}

function parseInstant(value: unknown): Date {
  const instant =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[0-9:.]+(Z|[+-]\d{2}:\d{2})$/.test(value) ? new Date(value) : null;
  if (!instant || Number.isNaN(instant.getTime())) throw bad('An instant is written in ISO 8601 with its zone.');
  return instant;
}

builder.addScalarType(
  'BigInt',
  new GraphQLScalarType<bigint, string>({
    name: 'BigInt',
    description:
      'A whole number of a commodity\'s unit, or of rial, as a string of digits such as "12500000"; never a float.',
    serialize: (value) => String(value),
    parseValue: parseWhole,
    parseLiteral: (node) => parseWhole(literal(node)),
  }),
);

builder.addScalarType(
  'Date',
  new GraphQLScalarType<string, string>({
    name: 'Date',
    description: 'A calendar day in Iran, YYYY-MM-DD (Gregorian on the wire; clients show the Jalali day).',
    serialize: (value) => String(value),
    parseValue: parseDay,
    parseLiteral: (node) => parseDay(literal(node)),
  }),
);

builder.addScalarType(
  'DateTime',
  new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    description: 'An instant, ISO 8601 in UTC.',
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parseInstant,
    parseLiteral: (node) => parseInstant(literal(node)),
  }),
);

/** A JSON value of a bounded size, so that a draft or a saved filter cannot fill the database. */
function parseJson(value: unknown): unknown {
  if (JSON.stringify(value)?.length > 20_000) throw bad('The content is larger than 20,000 characters.');
  return value;
}

builder.addScalarType(
  'JSON',
  new GraphQLScalarType<unknown, unknown>({
    name: 'JSON',
    description: 'A JSON value: facts behind a reason code, a saved filter, or the content of an unfinished form.',
    serialize: (value) => value,
    parseValue: parseJson,
    parseLiteral: () => {
      throw bad('JSON is passed as a variable.');
    },
  }),
);
