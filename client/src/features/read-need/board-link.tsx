import { useViewer } from '../../entities/viewer/use-viewer.ts';
import { t } from '../../lib/i18n/t.ts';
import { paths } from '../../lib/paths.ts';
import { Link } from '../../ui/link.tsx';

const READS_BOARDS = ['PROGRAM_OFFICER', 'PROGRAM_APPROVER', 'COUNCIL_MEMBER'];

type BoardLinkProps = { code: string; county: { id: string; province: { id: string } } };

/** The way to the offers that fit, for those in charge of the need's place. */
export function BoardLink({ code, county }: BoardLinkProps) {
  const { viewer } = useViewer();
  if (!viewer) return null;
  const { role, province, county: own } = viewer.membership;
  const isInScope = (!province || province.id === county.province.id) && (!own || own.id === county.id);
  if (!READS_BOARDS.includes(role) || !isInScope) return null;
  return (
    <Link to={paths.matchingBoard(code)} look="secondary">
      {t('readNeed.board')}
    </Link>
  );
}
