// Collects every `*.messages.ts` under src, checks them, and compiles one catalog per language with Lingui's compiler.
// Run alone (`node client/build/messages.ts`) it only checks and counts; `--po FOLDER` also writes PO files for translators.
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCompiledCatalog } from '@lingui/cli/api';
import { formatter } from '@lingui/format-po';
import type { Message } from '../src/lib/i18n/messages.ts';

export const LANGUAGES = ['fa', 'azb', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type CollectedMessage = Message & { id: string; file: string };
/** A message as Lingui's runtime reads it: texts, and [name, type, choices] for its arguments. */
export type Compiled = readonly unknown[];

export class MessageProblem extends Error {}

export function messageFiles(sourceFolder: string): string[] {
  return globSync('**/*.messages.ts', { cwd: sourceFolder }).sort();
}

export async function collectMessages(sourceFolder: string): Promise<CollectedMessage[]> {
  const collected: CollectedMessage[] = [];
  for (const file of messageFiles(sourceFolder)) {
    const url = pathToFileURL(join(sourceFolder, file));
    const exported: Record<string, Record<string, Message>> = await import(`${url.href}?at=${Date.now()}`);
    for (const group of Object.values(exported)) {
      for (const [id, message] of Object.entries(group)) collected.push({ id, file, ...message });
    }
  }
  const problems = findProblems(collected);
  if (problems.length > 0) throw new MessageProblem(`Messages are not in order:\n- ${problems.join('\n- ')}`);
  return collected;
}

export function findProblems(messages: CollectedMessage[]): string[] {
  const problems: string[] = [];
  const owner = new Map<string, string>();
  for (const message of messages) {
    const earlier = owner.get(message.id);
    if (earlier) problems.push(`${message.id}: defined in ${earlier} and again in ${message.file}`);
    owner.set(message.id, message.file);
    if (!message.fa?.trim()) problems.push(`${message.id}: no Persian text (${message.file})`);
    problems.push(...argumentProblems(message));
  }
  return problems;
}

/** The three languages of one message must take the same arguments, or a number would vanish from one of them. */
function argumentProblems(message: CollectedMessage): string[] {
  const expected = argumentsOf(message.fa);
  return LANGUAGES.flatMap((language) => {
    const text = message[language];
    if (!text) return [];
    const found = argumentsOf(text);
    return found === expected ? [] : [`${message.id}: ${language} takes {${found}}, fa takes {${expected}}`];
  });
}

function argumentsOf(text: string): string {
  const names = new Set<string>();
  const visit = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      names.add(String(token[0]));
      if (typeof token[2] === 'object' && token[2] !== null) Object.values(token[2]).forEach(visit);
    }
  };
  visit(compileTexts({ text }).text);
  return [...names].sort().join(', ');
}

const QUOTED = /(['"])([\w.-]+)\1/g;
const TEMPLATE = /`([\w.-]+)\$\{/g;

/**
 * The messages a landing screen may show at once, and the rest, which comes with every other screen. A file of messages
 * is taken whole when a source names one of its ids, or the beginning of one: `role.${role}`.
 */
export function inTwoParts(messages: CollectedMessage[], sources: readonly string[]) {
  const ids = new Set<string>();
  const beginnings = new Set<string>();
  for (const text of sources) {
    for (const [, , id = ''] of text.matchAll(QUOTED)) ids.add(id);
    for (const [, beginning = ''] of text.matchAll(TEMPLATE)) beginnings.add(beginning);
  }
  const isNamed = ({ id }: CollectedMessage) => ids.has(id) || [...beginnings].some((b) => id.startsWith(b));
  const files = new Set(messages.filter(isNamed).map(({ file }) => file));
  return {
    first: messages.filter(({ file }) => files.has(file)),
    rest: messages.filter(({ file }) => !files.has(file)),
  };
}

/** One language's catalog; a text missing in azb or en falls back to Persian. */
export function compileCatalog(messages: CollectedMessage[], language: Language): Record<string, Compiled> {
  const texts = Object.fromEntries(messages.map((m) => [m.id, m[language] ?? m.fa]));
  return Object.fromEntries(
    Object.entries(compileTexts(texts)).map(([id, tokens]) => [id, namePlainArguments(tokens)]),
  );
}

function compileTexts(texts: Record<string, string>): Record<string, Compiled> {
  const { source, errors } = createCompiledCatalog('fa', texts, { namespace: 'json' });
  const [error] = errors;
  if (error) throw new MessageProblem(`${error.id}: ${error.error.message} in "${error.source}"`);
  return JSON.parse(source).messages;
}

/** `{x}` becomes `{x:text}`, which lib/i18n/t.ts fills with x in the page's digits; `{x, plural, …}` keeps the raw x. */
function namePlainArguments(tokens: Compiled): Compiled {
  return tokens.map((token) => {
    if (!Array.isArray(token)) return token;
    const [name, type, format] = token;
    if (type === undefined) return [`${name}:text`];
    if (typeof format !== 'object' || format === null) return token;
    return [
      name,
      type,
      Object.fromEntries(Object.entries<Compiled>(format).map(([choice, text]) => [choice, namePlainArguments(text)])),
    ];
  });
}

async function writePo(messages: CollectedMessage[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const po = formatter({ lineNumbers: false, printLinguiId: true });
  for (const language of LANGUAGES) {
    const catalog = Object.fromEntries(
      messages.map((m) => [m.id, { message: m.fa, translation: m[language] ?? '', origin: [[m.file]] as [string][] }]),
    );
    const context = { locale: language, sourceLocale: 'fa', existing: undefined, filename: `${language}.po` };
    writeFileSync(join(folder, `${language}.po`), await po.serialize(catalog, context));
  }
}

if (import.meta.main) {
  const source = resolve(import.meta.dirname, '../src');
  const messages = await collectMessages(source);
  const missing = messages.filter((m) => !m.azb).length;
  console.log(`${messages.length} messages; ${missing} fall back to Persian in Azerbaijani.`);
  const at = process.argv.indexOf('--po');
  if (at > 0) await writePo(messages, resolve(process.argv[at + 1] ?? 'po'));
}
