import { useViewer } from '../../entities/viewer/use-viewer.ts';
import { t } from '../../lib/i18n/t.ts';
import { paths } from '../../lib/paths.ts';
import { Link } from '../../ui/link.tsx';
import s from './read-need.module.css';

const MAY_PLEDGE = ['MEMBER', 'SIGNATORY'];

/** Whether «می‌پذیرم» stands there at all: for visitors, who sign in on the way, and for those who act for a provider. */
export function useMayPledge(): boolean {
  const { viewer } = useViewer();
  return viewer === null || MAY_PLEDGE.includes(viewer.membership.role);
}

type PledgeLinkProps = { code: string; itemId: string; commodity: string; open: bigint };

export function PledgeLink({ code, itemId, commodity, open }: PledgeLinkProps) {
  if (open === 0n) return <span>{t('readNeed.act.full')}</span>;
  return (
    <span className={s.act}>
      <Link
        to={`${paths.pledge(code)}?item=${encodeURIComponent(itemId)}`}
        look="primary"
        size="small"
        label={t('readNeed.act.item', { commodity })}
      >
        {t('readNeed.act')}
      </Link>
    </span>
  );
}
