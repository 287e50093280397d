import { ROLES } from '../roles.ts';
import { type MemberViewer, VISITOR, type Viewer } from '../viewer.ts';
import { type ActionOn, can, type Noun, policyOf, type Thing } from './can.ts';
import { as, THINGS } from './worked-example.ts';

/**
 * The whole table of rights, printed: every noun and action, for every role, in every variation of the worked
 * example. A right that appears or disappears shows as a changed line of matrix.txt, to be read before it is
 * accepted. Actions, and variations of the thing, with the same answers stand together; a kind of person stands only
 * where the answer differs from that for the people of the place.
 */
const PEOPLE: Record<string, Partial<MemberViewer>> = {
  'one of the place': {},
  'of another province': { provinceId: 'IR-23' },
  'of another organization': { organizationId: 'org-other' },
  'who wrote it': { personId: 'author' },
  'who wrote it, of another province': { personId: 'author', provinceId: 'IR-23' },
  'who signed, sent or received it': { personId: 'carrier' },
  'of the charity': { organizationId: 'org-CHARITY', organizationKind: 'CHARITY' },
};

type Change = Readonly<Record<string, unknown>>;
const charity = { providerOrganizationId: 'org-CHARITY', organizationId: 'org-CHARITY', providerKind: 'CHARITY' };
/** What only one noun knows, by name. */
const OWN: Partial<Record<Noun, Record<string, Change>>> = {
  need: {
    'CANCELLED before publication': { state: 'CANCELLED', publishedOnce: false },
    'RETURNED, with a commitment': { state: 'RETURNED', partyOrganizationIds: ['org-BUSINESS'] },
    'DRAFT, with a commitment': { state: 'DRAFT', partyOrganizationIds: ['org-BUSINESS'] },
  },
  offer: { 'one-off': { oneOff: true } },
  pledge: { 'need PAUSED': { needState: 'PAUSED' }, 'offer SUBMITTED': { offerState: 'SUBMITTED' } },
  commitment: {
    'signed by the provider': { providerSignerPersonId: 'carrier' },
    'signed by the program': { programSignerPersonId: 'carrier' },
  },
  tranche: { sent: { dispatchedByPersonId: 'carrier' } },
  verification: {
    'assigned to another': { assignedPersonId: 'somebody' },
    'assigned to the author': { assignedPersonId: 'author' },
    'assigned to who received': { assignedPersonId: 'carrier', tiedPersonIds: ['carrier'] },
    "assigned to a verifier of the program's organization": { programOrganizationId: 'org-COUNCIL' },
    'naming somebody free': { candidate: { personId: 'somebody', organizationId: 'elsewhere' } },
    'naming who received': { candidate: { personId: 'receiver', organizationId: 'elsewhere' } },
  },
  organization: { "the approver's own": { organizationId: 'org-WELFARE_OFFICE', providerKind: 'WELFARE_OFFICE' } },
  match: {
    'accepted by the provider': { acceptedByProvider: true },
    'accepted by the program': { acceptedByProgram: true },
  },
  round: { national: { provinceId: null } },
  matchingPolicy: { national: { provinceId: null } },
  person: { 'of the office': { organizationIds: ['org-WELFARE_OFFICE'] } },
  membership: {
    national: { provinceId: null, countyId: null },
    "the administrator's own": { personId: 'person-PROVINCIAL_ADMIN' },
    'a role the kind does not have': { role: 'VERIFIER' },
  },
};

function variations(noun: Noun): Record<string, Change> {
  const one: Change = THINGS[noun];
  const { machine } = policyOf(noun);
  const all: Record<string, Change> = { 'as it is': {} };
  for (const state of machine?.states ?? []) all[state] = { state };
  if ('commitmentState' in one)
    for (const state of policyOf('commitment').machine?.states ?? [])
      all[`commitment ${state}`] = { commitmentState: state };
  if ('providerKind' in one) all['a charity gives'] = charity;
  if ('providerKind' in one && machine?.states.includes('DRAFT'))
    for (const state of ['DRAFT', 'SUBMITTED']) all[`a charity gives, ${state}`] = { ...charity, state };
  if ('providerVerification' in one) {
    all['provider not verified'] = { providerVerification: 'EXPIRED' };
    all['a charity not verified'] = { ...charity, providerVerification: 'EXPIRED' };
  }
  return { ...all, ...OWN[noun] };
}

function holders(noun: Noun, action: string, change: Change, person: Partial<MemberViewer>): string {
  const thing = { ...THINGS[noun], ...change } as Thing;
  const may = (viewer: Viewer) => can(viewer, action as ActionOn<Noun>, thing).allowed;
  const roles = ROLES.filter((role) => {
    const isProvider = role === 'MEMBER' || role === 'SIGNATORY';
    if ('organizationKind' in person && !isProvider) return may(as(role));
    return may(as(role, person));
  });
  if (may(VISITOR)) return roles.length === ROLES.length ? 'everybody' : `visitors, ${roles.join(', ')}`;
  return roles.length === ROLES.length ? 'everybody signed in' : roles.join(', ') || 'nobody';
}

/** Every variation of the thing with the same answers, together; then each kind of person where the answer differs. */
export function block(noun: Noun, action: string): string {
  const groups = new Map<string, string[]>();
  for (const [what, change] of Object.entries(variations(noun))) {
    const base = holders(noun, action, change, {});
    const answers = Object.entries(PEOPLE)
      .map(([who, person]) => [who, holders(noun, action, change, person)] as const)
      .filter(([who, answer]) => who === 'one of the place' || answer !== base)
      .map(([who, answer]) => `        ${who}: ${answer}`)
      .join('\n');
    groups.set(answers, [...(groups.get(answers) ?? []), what]);
  }
  return [...groups].map(([answers, what]) => `    ${what.join(', ')}\n${answers}`).join('\n');
}

/** One noun's part of matrix.txt. */
export function page(noun: Noun): string {
  const blocks = new Map<string, string[]>();
  for (const action of ['read', ...new Set(policyOf(noun).rules.map((rule) => rule.action))]) {
    const one = block(noun, action);
    blocks.set(one, [...(blocks.get(one) ?? []), action]);
  }
  return [...blocks].map(([one, actions]) => `${noun}: ${actions.join(', ')}\n${one}\n`).join('\n');
}
