import { i18n } from '@lingui/core';
import { direction, format } from '../locale/current.ts';
import type { ArgumentsOf } from './message-arguments.ts';
import type { MessageId } from './messages.ts';

export type TextValue = string | number | bigint;

/** The text of a message in the page's language; numbers are written in its digits. */
export function t<Id extends MessageId>(id: Id, ...[values]: ArgumentsOf<Id, TextValue>): string {
  return i18n._(id, values && withTexts(values));
}

/** Each value twice: as it is (for plurals and choices) and as `name:text`, ready to read. */
export function withTexts(values: Readonly<Record<string, TextValue>>): Record<string, TextValue> {
  const all: Record<string, TextValue> = {};
  for (const [name, value] of Object.entries(values)) {
    // PluralRules takes no bigint; an inexact number still falls in the right plural form.
    all[name] = typeof value === 'bigint' ? Number(value) : value;
    all[`${name}:text`] = typeof value === 'string' ? isolate(value) : format.number(value);
  }
  return all;
}

const LATIN = /[A-Za-z0-9]/;
const ARABIC = /[\u0600-\u06ff]/;

/** Text of the other direction gets isolates, as <bdi> would give it: a code inside a Persian sentence keeps its order. */
function isolate(text: string): string {
  const foreign = direction() === 'rtl' ? LATIN : ARABIC;
  return foreign.test(text) ? `\u2068${text}\u2069` : text;
}
