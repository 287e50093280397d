import { useQuery } from 'urql';
import { TriangleFragment } from '../../entities/triangle/triangle-figures.ts';
import { TriangleView } from '../../entities/triangle/triangle-view.tsx';
import { graphql } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { Grid, Stack } from '../../ui/layout.tsx';
import { QueryView } from '../../ui/states.tsx';

const RoundBefore = graphql(
  `query RoundBefore($code: String!) { allocationRound(code: $code) { id summary { before { ...TriangleFigures } } } }`,
  [TriangleFragment],
);
const RoundAfter = graphql(
  `query RoundAfter($code: String!) { allocationRound(code: $code) { id summary { after { ...TriangleFigures } } } }`,
  [TriangleFragment],
);

/** Both triangles opened to numerator, denominator and cells; each is a question of its own, being wide. */
export function RoundTriangles({ code }: { code: string }) {
  const [before] = useQuery({ query: RoundBefore, variables: { code } });
  const [after] = useQuery({ query: RoundAfter, variables: { code } });
  return (
    <Grid min={24} gap={32}>
      <Stack>
        <h3>{t('result.before')}</h3>
        <QueryView result={before}>
          {({ allocationRound }) =>
            allocationRound?.summary ? <TriangleView triangle={allocationRound.summary.before} /> : null
          }
        </QueryView>
      </Stack>
      <Stack>
        <h3>{t('result.after')}</h3>
        <QueryView result={after}>
          {({ allocationRound }) =>
            allocationRound?.summary ? <TriangleView triangle={allocationRound.summary.after} /> : null
          }
        </QueryView>
      </Stack>
    </Grid>
  );
}
