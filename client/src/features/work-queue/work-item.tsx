import { amountText } from '../../entities/commodity/amount-text.ts';
import { CommodityUnitFragment } from '../../entities/commodity/quantity-text.ts';
import { useViewer } from '../../entities/viewer/use-viewer.ts';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi, Code } from '../../ui/bdi.tsx';
import { Link } from '../../ui/link.tsx';
import { DueDate } from '../../ui/status-line.tsx';
import s from './work-queue.module.css';

export const WorkItemFragment = graphql(
  `
  fragment WorkItem on WorkItem {
    id
    awaits
    since
    dueOn
    overdue
    subject {
      __typename
      ... on Need { id code title { fa azb en } county { id name { fa azb en } } organization { id name { fa azb en } } }
      ... on Offer { id code title { fa azb en } organization { id name { fa azb en } } }
      ... on Commitment {
        id
        code
        quantity
        commodity { id ...CommodityUnit }
        provider { id name { fa azb en } }
        programOffice { id name { fa azb en } }
        need { id title { fa azb en } county { id name { fa azb en } } }
      }
      ... on Tranche {
        id
        position
        quantity
        receivedQuantity
        commitment {
          id
          code
          commodity { id ...CommodityUnit }
          provider { id name { fa azb en } }
          programOffice { id name { fa azb en } }
          need { id title { fa azb en } county { id name { fa azb en } } }
        }
      }
      ... on Verification {
        id
        quantity
        commitment {
          id
          code
          commodity { id ...CommodityUnit }
          provider { id name { fa azb en } }
          programOffice { id name { fa azb en } }
          need { id title { fa azb en } county { id name { fa azb en } } }
        }
      }
      ... on Match {
        id
        quantity
        needItem { id commodity { id ...CommodityUnit } }
        need { id code title { fa azb en } county { id name { fa azb en } } }
        provider { id name { fa azb en } }
      }
    }
  }
`,
  [CommodityUnitFragment],
);

type Subject = NonNullable<ResultOf<typeof WorkItemFragment>['subject']>;
type Told = { to: string; thing: string; about: string; by: string; code: string };
type Name = { fa: string; azb: string | null; en: string | null };

const VERBS = [
  'Need.submit',
  'Need.renew',
  'Need.publish',
  'Need.close',
  'Offer.submit',
  'Offer.endorse',
  'Commitment.sign',
  'Commitment.plan',
  'Commitment.request',
  'Commitment.close',
  'Tranche.dispatch',
  'Tranche.receive',
  'Tranche.accept',
  'Verification.assign',
  'Verification.pass',
  'Match.accept',
] as const;

/** What to do, with what, for which need, with whom, and until when: one line that leads to the place where it is done. */
export function WorkItem({ item }: { item: FragmentOf<typeof WorkItemFragment> }) {
  const { awaits, since, dueOn, subject } = readFragment(WorkItemFragment, item);
  const { viewer } = useViewer();
  if (!subject) return null;
  const { to, thing, about, by, code } = told(subject, awaits, viewer?.membership.organization.id);
  return (
    <li className={s.item}>
      <p className={s.due}>{dueOn ? <DueDate day={dueOn} /> : null}</p>
      <div className={s.what}>
        <h3 className={s.act}>
          <Link to={to} look="plain">
            {t('work.item', { verb: verbOf(subject, awaits), thing })}
          </Link>
        </h3>
        {about && (
          <p className={s.about}>
            <Bdi>{about}</Bdi>
          </p>
        )}
        <p className={s.by}>
          <Bdi>{by}</Bdi> · <Code>{code}</Code> ·{' '}
          <time dateTime={since}>{t('work.since', { when: format.day(since) })}</time>
        </p>
      </div>
    </li>
  );
}

function verbOf({ __typename }: Subject, awaits: string): string {
  const verb = VERBS.find((known) => known === `${__typename}.${awaits.toLowerCase()}`);
  return verb ? t(`work.do.${verb}`) : t('work.do.other');
}

const placed = (need: { title: Name; county: { name: Name } }) =>
  `${localized(need.title)} · ${localized(need.county.name)}`;

function told(subject: Subject, awaits: string, own: string | undefined): Told {
  switch (subject.__typename) {
    case 'Need': {
      const { code, title, county, organization } = subject;
      const to = awaits.toLowerCase() === 'submit' ? paths.editNeed(code) : paths.need(code);
      return { to, thing: localized(title), about: localized(county.name), by: localized(organization.name), code };
    }
    case 'Offer': {
      const { code, title, organization } = subject;
      const to = awaits.toLowerCase() === 'submit' ? paths.editOffer(code) : paths.offer(code);
      return { to, thing: localized(title), about: '', by: localized(organization.name), code };
    }
    case 'Commitment':
      return ofCommitment(subject, subject.quantity, paths.commitment(subject.code), own);
    case 'Tranche': {
      const { commitment, position, quantity, receivedQuantity } = subject;
      return ofCommitment(
        commitment,
        receivedQuantity ?? quantity,
        `${paths.commitment(commitment.code)}#tranche-${position}`,
        own,
      );
    }
    case 'Verification':
      return ofCommitment(subject.commitment, subject.quantity, paths.verification(subject.id), own);
    case 'Match': {
      const { need, needItem, provider, quantity } = subject;
      const thing = amountText(needItem.commodity, quantity);
      return { to: paths.matches(), thing, about: placed(need), by: localized(provider.name), code: need.code };
    }
  }
}

type Commodity = FragmentOf<typeof CommodityUnitFragment>;
type Commitment = {
  code: string;
  commodity: Commodity;
  provider: { id: string; name: Name };
  programOffice: { name: Name };
  need: { title: Name; county: { name: Name } };
};

/** With whom: a provider reads the office's name, everybody else the provider's. */
function ofCommitment(commitment: Commitment, quantity: string, to: string, own: string | undefined): Told {
  const { code, commodity, provider, programOffice, need } = commitment;
  const other = provider.id === own ? programOffice : provider;
  return { to, thing: amountText(commodity, quantity), about: placed(need), by: localized(other.name), code };
}
