import { type ENTRY_KINDS, iatiTransaction } from '#domain/ledger-entry.ts';
import { builder } from '#graphql/builder.ts';
import { edgeOver, pagedEdge } from '#graphql/edge.ts';
import { pageArgs } from '#graphql/pagination.ts';
import { present } from '#graphql/present.ts';
import { readsOf } from '#graphql/reads.ts';
import {
  CommitmentRef,
  CommodityRef,
  LedgerEntryRef,
  LedgerHeadRef,
  LedgerPostingRef,
  NeedItemRef,
  NeedRef,
  OrganizationRef,
} from '#graphql/refs.ts';
import type { LedgerEntry } from '../data/ledger.loader.ts';

const reads = readsOf<LedgerEntry>();

const LedgerKind = builder.enumType('LedgerKind', {
  description: 'A step of the ledger.',
  values: {
    NEED_PUBLISHED: { description: 'What is required opens.' },
    NEED_RAISED: { description: 'A renewed need asks for more.' },
    NEED_LOWERED: { description: 'A renewed need asks for less.' },
    NEED_CLOSED: { description: 'What was open is asked no more.' },
    NEED_CANCELLED: { description: 'What was open is taken back.' },
    OFFER_ACTIVATED: { description: 'What is offered becomes free.' },
    OFFER_WITHDRAWN: { description: 'What was free is taken back.' },
    OFFER_EXPIRED: { description: 'The window ended; what was free leaves.' },
    PLEDGED: { description: 'Held until both sides sign; not counted.' },
    PLEDGE_WITHDRAWN: { description: 'The provider took a pledge back.' },
    PLEDGE_DECLINED: { description: 'The office declined a pledge.' },
    PLEDGE_LAPSED: { description: 'The hold time of a pledge passed.' },
    COMMITTED: { description: 'Signed by both sides; counted from here on.' },
    DELIVERED: { description: 'A delivery was accepted.' },
    VERIFIED: { description: 'A delivery was verified.' },
    VERIFICATION_FAILED: { description: 'A delivery was not confirmed; the step is reversed.' },
  } satisfies Record<(typeof ENTRY_KINDS)[number], { description: string }>,
});

LedgerPostingRef.implement({
  description: 'A quantity entering (positive) or leaving (negative) one account of an item.',
  fields: (t) => ({
    side: t.exposeString('side', { description: 'NEED or OFFER.' }),
    account: t.exposeString('account', {
      description:
        'required, open, held, committed, delivered, verified, closed; capacity, free, lost, withdrawn on the side of the offer.',
    }),
    delta: t.expose('delta', { type: 'BigInt', description: 'Units, signed.' }),
  }),
});

LedgerHeadRef.implement({
  description: 'The last link of a chain of entries.',
  fields: (t) => ({
    length: t.exposeInt('length', { description: 'Entries in the chain.' }),
    hash: t.exposeString('hash', { description: 'SHA-256 of the last entry, in hex: it covers every entry before.' }),
  }),
});

LedgerEntryRef.implement({
  description: 'One step of the append-only ledger; its postings sum to zero for each item.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    kind: t.field({ type: LedgerKind, description: 'Which step.', ...reads(['kind'], ({ kind }) => kind) }),
    position: t.exposeInt('position', { description: 'Place in its chain: 1, 2, 3 ...' }),
    quantity: t.expose('quantity', { type: 'BigInt', description: 'Units that moved.' }),
    commodity: t.field({
      type: CommodityRef,
      description: 'Of what.',
      ...reads(['commodityId'], (entry, _, { catalogue }) => present(catalogue.commodities.get(entry.commodityId))),
    }),
    needItem: t.field({
      type: NeedItemRef,
      nullable: true,
      description: 'The item of the need it moved.',
      resolve: (entry, _, { loaders }) => (entry.needItemId ? loaders.needItem.load(entry.needItemId) : null),
    }),
    commitment: t.field({
      type: CommitmentRef,
      nullable: true,
      description:
        'The commitment behind it; null where the viewer may not see it (pledges are between the two sides).',
      resolve: (entry, _, { loaders }) => (entry.commitmentId ? loaders.commitment.load(entry.commitmentId) : null),
    }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: 'The provider; null where the viewer may not see the commitment.',
      ...edgeOver([
        { loader: 'commitmentProvider', key: 'commitmentId' },
        { loader: 'organization', key: 'providerOrganizationId' },
      ]),
    }),
    postings: t.field({
      type: [LedgerPostingRef],
      description: 'What it moved.',
      resolve: (entry, _, { loaders }) => loaders.postings.load(entry.id),
    }),
    iatiTransactionTypes: t.stringList({
      description: 'IATI 2.03 transaction types in the provider’s and the program’s file; empty where IATI knows none.',
      resolve: (entry) => {
        const iati = iatiTransaction(entry.kind);
        return iati ? [iati.provider, iati.program] : [];
      },
    }),
    previousHash: t.exposeString('previousHash', {
      description: 'Hash of the entry before, in hex; zeros for the first.',
    }),
    hash: t.exposeString('hash', {
      description: 'SHA-256 over the format version, the previous hash and the entry’s canonical text, in hex.',
    }),
  }),
});

const LedgerEntryConnection = builder.connectionObject(
  { type: LedgerEntryRef, name: 'LedgerEntryConnection', description: 'A page of ledger entries.' },
  { name: 'LedgerEntryEdge', description: 'An entry and its place in the list.' },
);

builder.objectField(NeedRef, 'ledger', (t) =>
  t.field({
    type: LedgerEntryConnection,
    description: 'Its public ledger, the newest entry first.',
    complexity: pageArgs.cost,
    args: { ...pageArgs.first },
    ...pagedEdge('entriesOfNeed', ['number'], ['position']),
  }),
);

builder.objectField(NeedRef, 'ledgerHead', (t) =>
  t.field({
    type: LedgerHeadRef,
    nullable: true,
    description: 'The last link of its chain; null before publication.',
    resolve: (need, _, { loaders }) => loaders.ledgerHead.load(need.id),
  }),
);

builder.objectField(CommitmentRef, 'ledger', (t) =>
  t.field({
    type: LedgerEntryConnection,
    description: 'Its entries in the ledger, the newest first.',
    complexity: pageArgs.cost,
    args: { ...pageArgs.first },
    ...pagedEdge('entriesOfCommitment', ['number'], ['position']),
  }),
);
