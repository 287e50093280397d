import type { MessageId, Messages } from './messages.ts';

// The arguments of a message, read off its Persian text by the type checker: `t('need.remaining')` without its count
// does not compile.

type Letter =
  | 'a'
  | 'b'
  | 'c'
  | 'd'
  | 'e'
  | 'f'
  | 'g'
  | 'h'
  | 'i'
  | 'j'
  | 'k'
  | 'l'
  | 'm'
  | 'n'
  | 'o'
  | 'p'
  | 'q'
  | 'r'
  | 's'
  | 't'
  | 'u'
  | 'v'
  | 'w'
  | 'x'
  | 'y'
  | 'z';
type BeforeComma<S extends string> = S extends `${infer Head},${string}` ? Head : S;
type Identifier<S extends string> = S extends `${string} ${string}`
  ? never
  : S extends `${Letter}${string}`
    ? S
    : never;
type First<Rest extends string> = Rest extends `${infer Body}}${string}` ? Identifier<BeforeComma<Body>> : never;

export type ArgumentNames<Text extends string> = Text extends `${string}{${infer Rest}`
  ? First<Rest> | ArgumentNames<Rest>
  : never;

type TextOf<Id extends MessageId> = Messages[Id] extends string ? Messages[Id] : never;

export type ArgumentsOf<Id extends MessageId, Value> = [ArgumentNames<TextOf<Id>>] extends [never]
  ? []
  : [values: { readonly [Name in ArgumentNames<TextOf<Id>>]: Value }];
