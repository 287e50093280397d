import { t } from '../lib/i18n/t.ts';
import { Button } from './button.tsx';
import s from './load-more.module.css';

type LoadMoreProps = {
  shown: number;
  total?: number | undefined;
  hasMore: boolean;
  pending?: boolean;
  onMore: () => void;
};

/** More on request, never by scrolling; the count is said aloud. */
export function LoadMore({ shown, total, hasMore, pending, onMore }: LoadMoreProps) {
  const count = !hasMore
    ? t('ui.more.all', { shown })
    : total === undefined
      ? t('ui.more.shownOnly', { shown })
      : t('ui.more.shown', { shown, total });
  return (
    <div className={s.more} data-print="hidden">
      <span role="status">{count}</span>
      {hasMore && (
        <Button onPress={onMore} isPending={pending}>
          {t('ui.more')}
        </Button>
      )}
    </div>
  );
}
