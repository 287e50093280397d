import { NeedCard, NeedCardFragment } from '../../entities/need/need-card.tsx';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { CardList } from '../../ui/card-list.tsx';
import { Section } from '../../ui/page.tsx';

export const SimilarNeedsFragment = graphql(
  `fragment SimilarNeeds on Need { id similar(first: 3) { id ...NeedCard } }`,
  [NeedCardFragment],
);

export function SimilarNeeds({ need }: { need: FragmentOf<typeof SimilarNeedsFragment> }) {
  const { similar } = readFragment(SimilarNeedsFragment, need);
  if (similar.length === 0) return null;
  return (
    <div data-print="hidden">
      <Section title={t('readNeed.similar')}>
        <CardList items={similar} card={(one) => <NeedCard need={one} />} />
      </Section>
    </div>
  );
}
