import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { T } from '../../lib/i18n/text.tsx';
import { format } from '../../lib/locale/current.ts';
import { localized } from '../../lib/locale/localized.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Section } from '../../ui/page.tsx';
import { OwnWords } from '../../ui/prose.tsx';
import s from './read-need.module.css';

export const NeedEvidenceFragment = graphql(`
  fragment NeedEvidence on Need { id evidencePlan organization { id name { fa azb en } } }
`);

/** Deliveries above this are always verified; the server’s rule is domain/verification.ts. */
const ALWAYS_VERIFIED_ABOVE = 1_000_000_000n;

/** What will be shown, and who checks it: three different people before anything is called impact. */
export function NeedEvidence({ need }: { need: FragmentOf<typeof NeedEvidenceFragment> }) {
  const { evidencePlan, organization } = readFragment(NeedEvidenceFragment, need);
  return (
    <>
      <Section title={t('readNeed.evidence.plan')} level={3}>
        <OwnWords>{evidencePlan}</OwnWords>
        <p className={s.rule}>{t('readNeed.evidence.dignity')}</p>
      </Section>
      <Section title={t('readNeed.evidence.who')} level={3}>
        <ol className={s.people}>
          <li>
            <T id="readNeed.evidence.receive" values={{ office: <Bdi>{localized(organization.name)}</Bdi> }} />
          </li>
          <li>{t('readNeed.evidence.accept')}</li>
          <li>{t('readNeed.evidence.verify', { limit: format.moneyShort(ALWAYS_VERIFIED_ABOVE) })}</li>
        </ol>
      </Section>
    </>
  );
}
