// Where people arrive: the screens that app/router.tsx names with `landing`, and all source files they are made of.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LANDING = /\blanding\('[^']*', \(\) => import\('\.\.\/routes\/([\w-]+)\.route\.tsx'\)\)/g;
const IMPORT = /\b(?:from|import) '(\.[^']+)'|\bimport\('(\.[^']+)'\)/g;

/** Names of the landing screens, as in routes/<name>.route.tsx. */
export function landings(sourceFolder: string): string[] {
  const router = readFileSync(join(sourceFolder, 'app/router.tsx'), 'utf8');
  return [...router.matchAll(LANDING)].map(([, name = '']) => name);
}

/** Texts of the source files a landing screen is made of: the app, the screens, and what they import. */
export function landingSources(sourceFolder: string): string[] {
  const routes = landings(sourceFolder).map((name) => join(sourceFolder, `routes/${name}.route.tsx`));
  const router = join(sourceFolder, 'app/router.tsx');
  const sources = new Map<string, string>();
  const visit = (file: string): void => {
    if (sources.has(file) || file.endsWith('.messages.ts') || !/\.tsx?$/.test(file) || !existsSync(file)) return;
    const text = readFileSync(file, 'utf8');
    sources.set(file, text);
    if (file === router) return; // it imports every screen
    for (const [, from, late] of text.matchAll(IMPORT)) visit(join(dirname(file), from ?? late ?? ''));
  };
  for (const file of [
    join(sourceFolder, 'app/app.tsx'),
    join(sourceFolder, 'app/shell.tsx'),
    join(sourceFolder, 'app/error-screen.tsx'),
    ...routes,
  ])
    visit(file);
  return [...sources.values()];
}
