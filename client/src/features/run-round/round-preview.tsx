import { useQuery } from 'urql';
import { TriangleView } from '../../entities/triangle/triangle-view.tsx';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { DataList, Figure } from '../../ui/data-list.tsx';
import { Grid, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading, QueryView } from '../../ui/states.tsx';
import { RoundPreviewQuery } from './run-round.documents.ts';

type Scope = {
  provinceId: string | null;
  countyIds: string[] | null;
  commodityIds: string[] | null;
  programIds: string[] | null;
};

/** What the round would work on, counted now, and the triangle as it stands; it changes with every choice. */
export function RoundPreview({ scope, policyId }: { scope: Scope; policyId: string }) {
  const [result, readAgain] = useQuery({ query: RoundPreviewQuery, variables: { scope, policyId } });
  return (
    <QueryView
      result={result}
      onRetry={() => readAgain({ requestPolicy: 'network-only' })}
      loading={<Loading lines={6} height="20rem" />}
    >
      {({ roundPreview }) =>
        roundPreview === null ? (
          <Notice tone="warn" title={t('runRound.preview.forbidden')} />
        ) : (
          <Stack gap={24}>
            {(roundPreview.needItems === 0 || roundPreview.offerItems === 0) && (
              <Notice tone="warn" title={t('runRound.preview.empty')} />
            )}
            <Grid min={9} gap={16}>
              <Figure value={format.number(roundPreview.needItems)} label={t('runRound.preview.needItems')} />
              <Figure value={format.number(roundPreview.offerItems)} label={t('runRound.preview.offerItems')} />
              <Figure value={format.number(roundPreview.commodities)} label={t('runRound.preview.commodities')} />
            </Grid>
            <DataList
              items={[
                {
                  key: 'open',
                  label: t('runRound.preview.openValue'),
                  value: format.moneyShort(roundPreview.openValue),
                },
                {
                  key: 'free',
                  label: t('runRound.preview.freeValue'),
                  value: format.moneyShort(roundPreview.freeValue),
                },
              ]}
            />
            <h3>{t('runRound.preview.before')}</h3>
            <TriangleView triangle={roundPreview.before} />
          </Stack>
        )
      }
    </QueryView>
  );
}
