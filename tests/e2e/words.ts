// What stands on the screen. A journey names everything in Persian, as the people who use it do; here it becomes what
// the same thing is called in the language of the page, from the client's own messages.
import { readdirSync } from 'node:fs';
import path from 'node:path';

export type Language = 'fa' | 'azb' | 'en';
type Message = { readonly fa: string; readonly en: string; readonly azb?: string };

const source = path.resolve(import.meta.dirname, '../../client/src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.messages.ts'),
);
const modules = await Promise.all(
  files.map(
    (file) => import(/* @vite-ignore */ path.join(source, file)) as Promise<Record<string, Record<string, Message>>>,
  ),
);
const byKey = new Map(
  modules.flatMap((module) => Object.values(module)).flatMap((messages) => Object.entries(messages)),
);
const byPersian = new Map([...byKey.values()].map((message) => [message.fa, message]));

/** The words of a message by its key, where two messages share their Persian words. */
export function wordsOf(language: Language, key: string): string {
  const message = byKey.get(key);
  if (!message) throw new Error(`no message has the key ${key}`);
  return message[language] ?? message.fa;
}

/** The words of a message, found by its Persian text; what is filled in (`{n}`) may be anything. */
export function wordsIn(language: Language, persian: string): string | RegExp {
  const message = byPersian.get(persian);
  if (!message) throw new Error(`no message says «${persian}»`);
  const text = message[language] ?? message.fa;
  if (!text.includes('{')) return text;
  const pattern = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(pattern.join('.+'));
}

const digits = '۰۱۲۳۴۵۶۷۸۹';
/** Whole numbers of a text, whatever digits and separators they are written with, in their order. */
export function numbersIn(text: string): bigint[] {
  const plain = text.replace(/[۰-۹]/g, (digit) => String(digits.indexOf(digit))).replace(/(\d)[٬,](?=\d)/g, '$1');
  return [...plain.matchAll(/\d+/g)].map(([number]) => BigInt(number));
}
