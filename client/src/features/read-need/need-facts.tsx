import { PlaceCountyFragment, placeName } from '../../entities/place/place-name.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { Link } from '../../ui/link.tsx';
import s from './read-need.module.css';

export const NeedFactsFragment = graphql(
  `
  fragment NeedFacts on Need {
    id
    intent
    severity
    peopleCount
    windowStart
    windowEnd
    chain { required }
    county { id ...PlaceCounty }
    targetGroup { id name { fa azb en } }
    domain { id name { fa azb en } }
    program { id slug name { fa azb en } }
    organization { id slug name { fa azb en } }
  }
`,
  [PlaceCountyFragment],
);

const SEVERITIES = [1, 2, 3, 4, 5] as const;

/** The hard facts of a need, above any story. */
export function NeedFacts({ need }: { need: FragmentOf<typeof NeedFactsFragment> }) {
  const data = readFragment(NeedFactsFragment, need);
  const severity = SEVERITIES.find((known) => known === data.severity);
  const items = [
    { key: 'county', label: t('need.county'), value: placeName(data.county) },
    { key: 'group', label: t('need.targetGroup'), value: localized(data.targetGroup.name) },
    { key: 'people', label: t('readNeed.people'), value: <People count={data.peopleCount} /> },
    { key: 'intent', label: t('need.intent'), value: <Intent intent={data.intent} /> },
    { key: 'severity', label: t('need.severity'), value: severity && t(`need.severity.${severity}`) },
    { key: 'window', label: t('readNeed.window'), value: windowText(data.windowStart, data.windowEnd) },
    { key: 'value', label: t('readNeed.value'), value: format.moneyShort(data.chain.required) },
    {
      key: 'program',
      label: t('readNeed.program'),
      value: <NamedLink to={paths.program(data.program.slug)} name={data.program.name} />,
    },
    { key: 'domain', label: t('readNeed.domain'), value: localized(data.domain.name) },
    {
      key: 'office',
      label: t('need.office'),
      value: <NamedLink to={paths.organization(data.organization.slug)} name={data.organization.name} />,
    },
  ];
  const hidden = new Set([
    ...(data.peopleCount === null ? ['people'] : []),
    ...(whole(data.chain.required) === 0n ? ['value'] : []),
  ]);
  return <DataList items={items.filter(({ key }) => !hidden.has(key))} />;
}

const windowText = (from: string, to: string) =>
  t('readNeed.window.days', { from: format.day(from), to: format.day(to) });

type Name = { fa: string; azb: string | null; en: string | null };

function NamedLink({ to, name }: { to: string; name: Name }) {
  return (
    <Link to={to}>
      <Bdi>{localized(name)}</Bdi>
    </Link>
  );
}

function People({ count }: { count: number | null }) {
  return (
    <span className={s.stacked}>
      {count !== null && t('readNeed.people.about', { n: count })}
      <small>{t('readNeed.people.why')}</small>
    </span>
  );
}

function Intent({ intent }: { intent: 'RELIEF' | 'MAINTENANCE' | 'CAPABILITY' | 'LIVELIHOOD' | 'STRUCTURAL' }) {
  return (
    <span className={s.stacked}>
      {t(`need.intent.${intent}`)}
      <small>{t(`need.intent.${intent}.means`)}</small>
    </span>
  );
}
