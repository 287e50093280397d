// What a newcomer downloads before the front page stands: the page itself, every script and style sheet it needs, gzipped,
// in the language with the longest texts; it fails when that is over the budget. The other landing pages have one of their own. Fonts come beside: text is readable before they are there.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { landings } from './landings.ts';

const BUDGET_KB = 185;
/** Pages that links from elsewhere lead to: what they show first, without what a few will press. */
const LANDING_BUDGET_KB = 210;
const FRONT = 'home';
const LANGUAGES = ['fa', 'azb', 'en'];

type Chunk = { file: string; imports?: string[]; css?: string[] };
type Manifest = Readonly<Record<string, Chunk>>;

/** Files of these chunks and of all they import statically. */
function filesOf(manifest: Manifest, roots: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`the build has no ${name}`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    chunk.imports?.forEach(visit);
  };
  roots.forEach(visit);
  return files;
}

/** Kilobytes of a landing page by its name, in the language with the longest texts. */
function firstLoads(folder: string, names: readonly string[]): Map<string, number> {
  const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8'));
  const sizes = new Map<string, number>();
  const size = (file: string) => {
    const known = sizes.get(file) ?? gzipSync(readFileSync(path.join(folder, file))).length;
    sizes.set(file, known);
    return known;
  };
  const load = (landing: string, language: string) => {
    const route = `src/routes/${landing}.route.tsx`;
    const roots = ['index.html', 'src/app/app.tsx', route, `virtual:catalog/${language}`];
    const strings = `src/lib/i18n/aria-strings.${language}.ts`;
    const files = filesOf(manifest, strings in manifest ? [...roots, strings] : roots);
    return [...files, 'index.html'].reduce((sum, file) => sum + size(file), 0) / 1000;
  };
  return new Map(names.map((name) => [name, Math.max(...LANGUAGES.map((language) => load(name, language)))]));
}

/** Style sheets that what main.tsx imports would bring before those of index.html. */
function sheetsBeforeTheFirst(folder: string): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8'));
  return [...filesOf(manifest, manifest['index.html']?.imports ?? [])].filter((file) => file.endsWith('.css'));
}

const folder = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../dist'));
const others = landings(path.join(import.meta.dirname, '../src')).filter((name) => name !== FRONT);
const loads = firstLoads(folder, [FRONT, ...(process.argv[2] === undefined ? others : [])]);
const front = loads.get(FRONT) ?? 0;
console.log(`The front page loads ${front.toFixed(1)} kB, of ${BUDGET_KB} kB allowed.`);
const landingsOver = [...loads].filter(([name, size]) => name !== FRONT && size > LANDING_BUDGET_KB);
for (const [name, size] of loads)
  if (name !== FRONT) console.log(`${name}: ${size.toFixed(1)} kB, of ${LANDING_BUDGET_KB} kB`);
const early = sheetsBeforeTheFirst(folder);
for (const sheet of early) console.log(`${sheet} comes before the sheet that settles the order of the cascade layers.`);
process.exitCode = front > BUDGET_KB || landingsOver.length > 0 || early.length > 0 ? 1 : 0;
