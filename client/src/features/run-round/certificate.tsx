import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { Code } from '../../ui/bdi.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import s from './run-round.module.css';

export const CertificateFragment = graphql(`
  fragment RoundCertificate on AllocationRound {
    inputHash
    outputHash
    solverVersion
    objective
    summary {
      milliseconds
      capBound
      lotBound
      repairedPairs
      eligiblePairs
      certificate { checked primal dual nodes arcs pivots pairsProven }
    }
  }
`);

/** The proof in plain words: what was found equals what nothing can pass, checked; and what minimum lots can have cost. */
export function Certificate({ round }: { round: FragmentOf<typeof CertificateFragment> }) {
  const { summary, inputHash, outputHash, solverVersion, objective } = readFragment(CertificateFragment, round);
  if (!summary) return null;
  const { certificate, milliseconds, repairedPairs } = summary;
  const [lots, caps] = [whole(summary.lotBound), whole(summary.capBound)];
  const relaxed = whole(objective ?? 0) + lots + caps;
  const cost = (bound: bigint) => ({ cost: format.moneyShort(bound), share: format.percent(ratio(bound, relaxed)) });
  return (
    <Stack>
      {certificate.checked ? (
        <Notice
          tone="good"
          title={t('certificate.holds', {
            primal: format.moneyShort(whole(certificate.primal)),
            dual: format.moneyShort(whole(certificate.dual)),
          })}
        >
          {lots + caps === 0n && <p>{t('certificate.noLots')}</p>}
          {lots > 0n && <p>{t('certificate.lots', { ...cost(lots), pairs: repairedPairs })}</p>}
          {caps > 0n && <p>{t('certificate.caps', cost(caps))}</p>}
        </Notice>
      ) : (
        <Notice tone="danger" title={t('certificate.fails')} />
      )}
      <DataList
        items={[
          { key: 'pairs', label: t('certificate.pairs'), value: format.number(certificate.pairsProven) },
          {
            key: 'network',
            label: t('certificate.network'),
            value: t('certificate.network.says', { nodes: certificate.nodes, arcs: certificate.arcs }),
          },
          { key: 'pivots', label: t('certificate.pivots'), value: format.number(certificate.pivots) },
          {
            key: 'time',
            label: t('certificate.time'),
            value: t('certificate.seconds', { seconds: Math.round(milliseconds / 100) / 10 }),
          },
          ...(solverVersion
            ? [{ key: 'solver', label: t('certificate.solver'), value: <Code>{solverVersion}</Code> }]
            : []),
          ...(inputHash ? [{ key: 'input', label: t('certificate.input'), value: <Hash>{inputHash}</Hash> }] : []),
          ...(outputHash ? [{ key: 'output', label: t('certificate.output'), value: <Hash>{outputHash}</Hash> }] : []),
        ]}
      />
      <p className={s.quiet}>{t('certificate.again')}</p>
    </Stack>
  );
}

function Hash({ children }: { children: string }) {
  return (
    <span className={s.hash}>
      <Code>{children}</Code>
    </span>
  );
}

export function ratio(part: bigint, all: bigint): number {
  return all === 0n ? 0 : Number((part * 1_000_000n) / all) / 1_000_000;
}
