// pnpm admin EMAIL [NAME]: makes a national administrator and prints the link that sets their password once.
import { inviteAdministrator } from '#modules/identity/index.ts';
import { StartFault } from '../faults.ts';
import { withUseCases } from './with-use-cases.ts';

const [email, ...name] = process.argv.slice(2);

await withUseCases(async (deps, publicUrl) => {
  if (email === undefined || !/^[^\s@]+@[^\s@]+$/.test(email)) throw new StartFault('pnpm admin EMAIL [NAME]');
  const { token, expiresAt } = await inviteAdministrator(deps, { email, displayName: name.join(' ') || email });
  console.error(`Opens once, until ${expiresAt.toISOString()}:`);
  console.log(`${publicUrl}/fa/welcome/${token}`);
});
