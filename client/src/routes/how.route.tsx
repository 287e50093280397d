import { Points } from '../features/how-it-works/points.tsx';
import { TERMS } from '../features/how-it-works/rules.ts';
import { StepsTable } from '../features/how-it-works/steps-table.tsx';
import { t } from '../lib/i18n/t.ts';
import { DataList } from '../ui/data-list.tsx';
import { Page, Section } from '../ui/page.tsx';

const INTENTS = ['RELIEF', 'MAINTENANCE', 'CAPABILITY', 'LIVELIHOOD', 'STRUCTURAL'] as const;
const PEOPLE = ['1', '2', '3'] as const;

/** The rules in plain words: a pledge is not a commitment, a commitment is not a delivery, and only what is verified is impact. */
export function Screen() {
  return (
    <Page title={t('how.title')} lead={<p>{t('how.lead')}</p>}>
      <Section title={t('how.steps')} id="steps">
        <StepsTable />
      </Section>
      <Section title={t('how.terms')} id="terms">
        <p>{t('how.terms.means')}</p>
        <DataList
          items={TERMS.map(([term, days]) => ({
            key: term,
            label: t(`how.term.${term}`),
            value: t('how.terms.inDays', { days }),
          }))}
        />
      </Section>
      <Section title={t('how.ladder')} id="ladder">
        <p>{t('how.ladder.means')}</p>
        <DataList
          items={INTENTS.map((intent) => ({
            key: intent,
            label: t(`need.intent.${intent}`),
            value: t(`need.intent.${intent}.means`),
          }))}
        />
      </Section>
      <Section title={t('how.people')} id="privacy">
        <Points points={PEOPLE.map((key) => ({ key, text: t(`how.people.${key}`) }))} />
      </Section>
      <Section title={t('how.ledger')} id="ledger">
        <p>{t('ledger.means')}</p>
        <p>{t('how.ledger.iati')}</p>
      </Section>
      <Section title={t('how.money')} id="money">
        <p>{t('how.money.means')}</p>
      </Section>
    </Page>
  );
}
