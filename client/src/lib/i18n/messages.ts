/** One message in three languages. Persian must be there; Azerbaijani falls back to it. ICU: `{name}`, `{n, plural, …}`. */
export type Message = { readonly fa: string; readonly en: string; readonly azb?: string };

/**
 * All message ids with their Persian text. Each `*.messages.ts` adds its own by declaration merging, so that parallel
 * work never meets in one file.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in every messages file
export interface Messages {}

export type TextsOf<M extends Record<string, Message>> = { readonly [Id in keyof M]: M[Id]['fa'] };

export type MessageId = keyof Messages & string;

export function defineMessages<const M extends Record<string, Message>>(messages: M): M {
  return messages;
}
