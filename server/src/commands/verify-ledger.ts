// pnpm verify-ledger: recomputes every hash of the ledger and names the first bad entry; exit code 1 when there is one.
import { verifyLedger } from '#modules/ledger/index.ts';
import { withUseCases } from './with-use-cases.ts';

await withUseCases(async (deps) => {
  const start = performance.now();
  const { chains, entries, broken } = await verifyLedger(deps, (done) => console.error(`  ${done} chains ...`));
  if (broken) {
    const { chainId, verdict } = broken;
    console.error(
      `Chain ${chainId} is broken at entry ${verdict.sequence} (${verdict.entryId ?? 'missing'}): ${verdict.fault}.`,
    );
    process.exitCode = 1;
    return;
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${entries} entries in ${chains} chains are whole (${Math.round(entries / seconds)} entries a second).`);
});
