import type { RoleName } from '../../entities/viewer/use-viewer.ts';
import { t } from '../../lib/i18n/t.ts';
import { paths } from '../../lib/paths.ts';
import { Row } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';

type Start = readonly [to: string, label: string];

/** What a role begins, beside what waits for it: the first is what it does most. */
export function WorkStart({ role }: { role: RoleName }) {
  return (
    <Row gap={8}>
      {startsOf(role).map(([to, label], at) => (
        <Link key={to} look={at === 0 ? 'primary' : 'secondary'} to={to}>
          {label}
        </Link>
      ))}
    </Row>
  );
}

function startsOf(role: RoleName): readonly Start[] {
  const needs: Start = [paths.needs(), t('work.readNeeds')];
  const matches: Start = [paths.matches(), t('work.matches')];
  const rounds: Start = [paths.rounds(), t('work.rounds')];
  switch (role) {
    case 'PROGRAM_OFFICER':
      return [[paths.writeNeed(), t('work.newNeed')], matches, rounds];
    case 'PROGRAM_APPROVER':
      return [needs, matches, rounds];
    case 'MEMBER':
    case 'SIGNATORY':
      return [
        [paths.needsForYou(), t('work.needsForYou')],
        [paths.needs(), t('work.findNeed')],
        [paths.writeOffer(), t('work.newOffer')],
        matches,
        [paths.savedSearches(), t('work.savedSearches')],
      ];
    case 'COUNCIL_MEMBER':
    case 'PROVINCIAL_ADMIN':
      return [rounds, [paths.matchingPolicies(), t('work.policy')], matches];
    default:
      return [needs, rounds];
  }
}
