// Names and habits that hold in every file: what architecture.md says under "Names, comments, sizes".
import type { SourceFile } from './source-files.ts';

const roles =
  'type|inputs|queries|mutation|subscription|repository|loader|visibility|policy|report|cache|index|route|story|bench|e2e|test|fixture|messages|documents|config|d';
const languages = 'fa|azb|en';
const fileName = new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*(\\.(${roles}|${languages}))*\\.tsx?$`);
const folderName = /^(\.?[a-z0-9]+(-[a-z0-9]+)*|__root)$/;
const emptyWord = /(^|-)(utils?|helpers?|common|misc|shared|managers?|handlers?)(-|\.|$)|-services?(\.|$)/;

const defaultExportWanted =
  /(^|\/)(vite|vitest|prisma|lingui|playwright)\.config\.ts$|^tests\/support\/global-setup\.ts$|\/aria-strings\.[a-z]+\.ts$/;

/** Every habit of the house that one file breaks; nothing when it keeps them all. */
export function faultsOf({ path, text }: SourceFile): string[] {
  return [...faultsOfName(path), ...faultsOfText(path, text)];
}

function faultsOfName(path: string): string[] {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const faults: string[] = [];
  if (!fileName.test(name)) faults.push(`${path}: the name is not kebab-case with a known role`);
  if (!parts.slice(0, -1).every((folder) => folderName.test(folder)))
    faults.push(`${path}: a folder is not kebab-case`);
  if (parts.some((part) => emptyWord.test(part))) faults.push(`${path}: the name says nothing of what is inside`);
  if (name === 'index.ts' && !/^server\/src\/modules\/[^/]+\/(graphql\/)?index\.ts$/.test(path))
    faults.push(`${path}: only a module, and its list of types, has an index`);
  return faults;
}

function faultsOfText(path: string, text: string): string[] {
  const faults: string[] = [];
  const code = withoutTextAndComments(text);
  if (/^\s*(export\s+)?(declare\s+)?(const\s+)?enum\s/m.test(code))
    faults.push(`${path}: an enum; use a union of strings`);
  if (/^export default\b/m.test(code) && !defaultExportWanted.test(path)) faults.push(`${path}: a default export`);
  if (/\b(TODO|FIXME|XXX)\b/.test(text) && !path.startsWith('tests/architecture/'))
    faults.push(`${path}: work left for later`);
  if (path.startsWith('server/src/') && path !== 'server/src/config.ts' && /\bprocess\.env\b/.test(code)) {
    faults.push(`${path}: reads the environment; only config.ts does`);
  }
  if (/^server\/src\/domain\//.test(path) && !/\.(test|fixture)\.ts$/.test(path)) {
    if (/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\b|\bprocess\./.test(code)) {
      faults.push(`${path}: the domain has no clock, no chance and no process`);
    }
  }
  if (/\bvi\.(mock|doMock|spyOn|stubGlobal|stubEnv|useFakeTimers)\b/.test(code))
    faults.push(`${path}: replaces what other test files share; they load the house once (vitest.config.ts)`);
  return faults;
}

/** A word inside a string or a comment breaks no rule of code. */
function withoutTextAndComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gm, "''");
}

/** One behaviour has one name in every layer: a mutation without its use case or its test. */
export function missingLayers(paths: readonly string[]): string[] {
  const known = new Set(paths);
  return paths.flatMap((path) => {
    const [, module, behaviour] = /^server\/src\/modules\/([^/]+)\/graphql\/([^/]+)\.mutation\.ts$/.exec(path) ?? [];
    if (module === undefined) return [];
    const layers = [
      `server/src/modules/${module}/use-cases/${behaviour}.ts`,
      `tests/integration/${module}/${behaviour}.test.ts`,
    ];
    return layers.filter((layer) => !known.has(layer)).map((layer) => `${path} has no ${layer}`);
  });
}
