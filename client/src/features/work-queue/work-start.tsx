import type { RoleName } from '../../entities/viewer/use-viewer.ts';
import { t } from '../../lib/i18n/t.ts';
import { paths } from '../../lib/paths.ts';
import { Link } from '../../ui/link.tsx';

/** What a role begins, beside what waits for it. */
export function WorkStart({ role }: { role: RoleName }) {
  if (role === 'PROGRAM_OFFICER')
    return (
      <Link look="primary" to={paths.writeNeed()}>
        {t('work.newNeed')}
      </Link>
    );
  if (role === 'MEMBER' || role === 'SIGNATORY')
    return (
      <>
        <Link look="primary" to={paths.needs()}>
          {t('work.findNeed')}
        </Link>
        <Link look="secondary" to={paths.writeOffer()}>
          {t('work.newOffer')}
        </Link>
      </>
    );
  return (
    <Link look="secondary" to={paths.needs()}>
      {t('work.readNeeds')}
    </Link>
  );
}
