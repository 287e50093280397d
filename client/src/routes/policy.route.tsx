import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { PolicyFragment, PolicyView, policyName } from '../entities/policy/policy-view.tsx';
import { useViewer } from '../entities/viewer/use-viewer.ts';
import { PolicyForm } from '../features/write-policy/policy-form.tsx';
import { graphql, type ResultOf, readFragment } from '../graphql.ts';
import { t } from '../lib/i18n/t.ts';
import { format } from '../lib/locale/current.ts';
import { localized } from '../lib/locale/localized.ts';
import { paths } from '../lib/paths.ts';
import { useSearchParams } from '../lib/router.ts';
import { searchSchema, text } from '../lib/search-params.ts';
import { Bdi } from '../ui/bdi.tsx';
import { Button } from '../ui/button.tsx';
import { ComboBoxField } from '../ui/combo-box-field.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Letterhead, PrintButton } from '../ui/print-sheet.tsx';
import { Empty, QueryView } from '../ui/states.tsx';
import { StateText } from '../ui/tag.tsx';

const PolicyPage = graphql(
  `
  query PolicyPage($provinceId: ID) {
    matchingPolicies(provinceId: $provinceId) {
      id
      version
      current
      note
      createdAt
      createdBy { id displayName }
      province { id }
      ...PolicyView
    }
    provinces { id name { fa azb en } }
  }
`,
  [PolicyFragment],
);
type Version = ResultOf<typeof PolicyPage>['matchingPolicies'][number];

const policySearch = searchSchema({ province: text() });
const COUNTRY = 'country';

export function Screen() {
  const { viewer, known } = useViewer();
  const [search, setSearch] = useSearchParams(policySearch);
  const own = viewer?.membership.province?.id;
  const place = search.province || (own ?? COUNTRY);
  const provinceId = place === COUNTRY ? null : place;
  const variables = useMemo(() => ({ provinceId }), [provinceId]);
  const [result, readAgain] = useQuery({ query: PolicyPage, variables, pause: !known });
  const isCouncil = viewer?.membership.role === 'COUNCIL_MEMBER' && (own === undefined || own === provinceId);
  return (
    <>
      <Letterhead title={t('policyScreen.title')} />
      <Page
        title={t('policyScreen.title')}
        lead={<p>{t('policyScreen.lead')}</p>}
        crumbs={[{ to: paths.rounds(), label: t('rounds.title') }]}
        actions={<PrintButton />}
      >
        <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
          {({ matchingPolicies, provinces }) => (
            <>
              <div data-print="hidden">
                <ComboBoxField
                  label={t('policyScreen.province')}
                  value={place}
                  onChange={(id) => setSearch({ province: id })}
                  options={[
                    { value: COUNTRY, label: t('runRound.province.country') },
                    ...provinces.map(({ id, name }) => ({ value: id, label: localized(name) })),
                  ]}
                />
              </div>
              <Versions versions={matchingPolicies} provinceId={provinceId} mayWrite={isCouncil} />
            </>
          )}
        </QueryView>
      </Page>
    </>
  );
}

type VersionsProps = { versions: readonly Version[]; provinceId: string | null; mayWrite: boolean };

function Versions({ versions, provinceId, mayWrite }: VersionsProps) {
  const [isWriting, setWriting] = useState(false);
  const [isWritten, setWritten] = useState(false);
  const inForce = versions.find(({ current }) => current);
  if (!inForce) return <Empty title={t('policyScreen.none')} />;
  return (
    <>
      {isWritten && <Notice tone="good" announce title={t('writePolicy.done')} />}
      {isWriting ? (
        <Section title={t('writePolicy.title')}>
          <PolicyForm
            from={readFragment(PolicyFragment, inForce)}
            provinceId={provinceId}
            onDone={() => {
              setWriting(false);
              setWritten(true);
            }}
          />
          <div>
            <Button look="quiet" onPress={() => setWriting(false)}>
              {t('ui.cancel')}
            </Button>
          </div>
        </Section>
      ) : (
        <Section
          title={t('policyScreen.inForce')}
          actions={
            mayWrite && (
              <Button look="primary" onPress={() => setWriting(true)}>
                {t('writePolicy.start')}
              </Button>
            )
          }
        >
          {provinceId !== null && inForce.province === null && <p>{t('policyScreen.country')}</p>}
          <About version={inForce} />
          <PolicyView policy={inForce} />
        </Section>
      )}
      <Section title={t('policyScreen.history')}>
        {versions.map((version) => (
          <Disclosure key={version.id} title={policyName(readFragment(PolicyFragment, version))}>
            <About version={version} />
            <PolicyView policy={version} />
          </Disclosure>
        ))}
      </Section>
    </>
  );
}

function About({ version: { current, createdAt, createdBy, note } }: { version: Version }) {
  return (
    <p>
      <StateText tone={current ? 'good' : 'neutral'}>{t(current ? 'policy.current' : 'policy.earlier')}</StateText>{' '}
      {t('policyScreen.writtenOn', { day: format.day(createdAt) })}
      {createdBy && (
        <>
          {' · '}
          <Bdi>{createdBy.displayName}</Bdi>
        </>
      )}
      {' · '}
      {note === '' ? t('policyScreen.software') : <Bdi>{note}</Bdi>}
    </p>
  );
}
