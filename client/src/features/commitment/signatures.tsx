import { OrganizationName, OrganizationNameFragment } from '../../entities/organization/organization-name.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { StateText } from '../../ui/tag.tsx';
import s from './commitment.module.css';

export const SignaturesFragment = graphql(
  `
  fragment Signatures on Commitment {
    id
    state
    holdUntil
    provider { id ...OrganizationName }
    programOffice { id ...OrganizationName }
    providerSignature { signedAt person { id displayName } }
    programSignature { signedAt person { id displayName } }
  }
`,
  [OrganizationNameFragment],
);
type Data = ResultOf<typeof SignaturesFragment>;

/** Both sides, each with its signature or the place where it is missing. */
export function Signatures({ commitment }: { commitment: FragmentOf<typeof SignaturesFragment> }) {
  const data = readFragment(SignaturesFragment, commitment);
  return (
    <>
      <div className={s.signatures}>
        <Side side={t('commitment.side.provider')} organization={data.provider} signature={data.providerSignature} />
        <Side side={t('commitment.side.program')} organization={data.programOffice} signature={data.programSignature} />
      </div>
      {data.state === 'PLEDGED' && <p>{t('commitment.hold', { day: format.day(data.holdUntil) })}</p>}
    </>
  );
}

type SideProps = { side: string; organization: Data['provider']; signature: Data['providerSignature'] };

function Side({ side, organization, signature }: SideProps) {
  return (
    <div className={s.signature} data-signed={signature !== null}>
      <span className={s.side}>{side}</span>
      <span className={s.name}>
        <OrganizationName organization={organization} />
      </span>
      {signature ? (
        <StateText tone="good">{t('commitment.signed', { day: format.dateTime(signature.signedAt) })}</StateText>
      ) : (
        <StateText tone="warn">{t('commitment.signed.not')}</StateText>
      )}
      {signature?.person && (
        <span>
          <Bdi>{signature.person.displayName}</Bdi>
        </span>
      )}
    </div>
  );
}
