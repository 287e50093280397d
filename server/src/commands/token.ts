// pnpm run token EMAIL [--reads-schema]: prints an API token for scripts; nothing else goes to standard output.
// (`run`, since pnpm has a command `token` of its own, about the registry's tokens.)
import { issueToken } from '#modules/identity/index.ts';
import { StartFault } from '../faults.ts';
import { withUseCases } from './with-use-cases.ts';

const options = process.argv.slice(2);
const [email, ...more] = options.filter((option) => !option.startsWith('--'));
const readsSchema = options.includes('--reads-schema');

await withUseCases(async (deps) => {
  if (email === undefined || more.length > 0) throw new StartFault('pnpm run token EMAIL [--reads-schema]');
  const issued = await issueToken(deps, { email, name: 'pnpm token', readsSchema });
  if (issued === 'NO_SUCH_ACCOUNT') throw new StartFault(`Nobody who may sign in has the address ${email}.`);
  console.error(`Acts as ${issued.role} until ${issued.expiresAt.toISOString().slice(0, 10)}:`);
  console.log(issued.token);
});
