import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { StateText, type Tone } from '../../ui/tag.tsx';

export const OrganizationVerificationFragment = graphql(`
  fragment OrganizationVerification on Organization { id verificationState verifiedAt verificationExpiresAt }
`);

const TONES: Readonly<Record<string, Tone>> = {
  VERIFIED: 'good',
  SUBMITTED: 'info',
  RETURNED: 'warn',
  EXPIRED: 'warn',
  REJECTED: 'danger',
  SUSPENDED: 'danger',
};

/** Whether an organization has been verified, in words. */
export function VerificationText({
  organization,
}: {
  organization: FragmentOf<typeof OrganizationVerificationFragment>;
}) {
  const { verificationState } = readFragment(OrganizationVerificationFragment, organization);
  return (
    <StateText tone={TONES[verificationState] ?? 'neutral'}>
      {t(`organization.verification.${verificationState}`)}
    </StateText>
  );
}
