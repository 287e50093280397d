import { SignedIn } from '../features/session/signed-in.tsx';
import { RunningCommitmentsOf } from '../features/work-queue/running-commitments.tsx';
import { WorkQueue } from '../features/work-queue/work-queue.tsx';
import { WorkStart } from '../features/work-queue/work-start.tsx';
import { t } from '../lib/i18n/t.ts';
import { localized } from '../lib/locale/localized.ts';
import { Page } from '../ui/page.tsx';

const WITH_COMMITMENTS = ['MEMBER', 'SIGNATORY', 'PROGRAM_OFFICER', 'PROGRAM_APPROVER'];

export function Screen() {
  return (
    <SignedIn title={t('work.title')}>
      {({ membership: { role, organization } }) => (
        <Page
          title={t('work.title')}
          lead={t('work.lead', { role: t(`role.${role}`), organization: localized(organization.name) })}
          actions={<WorkStart role={role} />}
        >
          <WorkQueue />
          {WITH_COMMITMENTS.includes(role) && <RunningCommitmentsOf organizationId={organization.id} />}
        </Page>
      )}
    </SignedIn>
  );
}
