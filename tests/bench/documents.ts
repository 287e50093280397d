import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const clientDocuments: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(path.join(root, 'schema/operations.json'), 'utf8'),
);

export type Document = { readonly hash: string; readonly text: string };

/** One of the client's own documents, by the name of its operation. */
function clientDocument(name: string): Document {
  const found = Object.entries(clientDocuments).find(([, text]) => new RegExp(`^\\w+ ${name}\\b`).test(text));
  if (found === undefined) throw new Error(`schema/operations.json has no operation ${name}: run pnpm generate`);
  return { hash: found[0], text: found[1] };
}

function ownDocument(text: string): Document {
  return { hash: createHash('sha256').update(text).digest('hex'), text };
}

const NAME = 'name { fa azb en __typename }';
const COMMODITY = `commodity { id code kind ${NAME} unit { fa azb en __typename } __typename }`;
const PARTY = `{ id slug kind ${NAME} __typename }`;

/** What a need's page shows of the need itself: its items, its commitments and its public ledger. */
const NEED_PAGE = `query BenchNeedPage($code: String!) {
  need(code: $code) {
    id code state coverage kinds severity intent windowStart windowEnd version __typename
    title { fa azb en __typename } story { fa azb en __typename }
    county { id ${NAME} __typename } targetGroup { id ${NAME} __typename }
    organization ${PARTY} program { id slug ${NAME} __typename }
    chain { required open held committed delivered verified __typename }
    items { id note minimumLot unitPrice priceDate chain { required open held committed delivered verified __typename } ${COMMODITY} __typename }
    commitments(first: 50) { edges { node { id code state quantity committedAt ${COMMODITY} provider ${PARTY} __typename } __typename } __typename }
    ledger(first: 20) {
      edges { node { id at position kind quantity hash ${COMMODITY} organization ${PARTY} __typename } __typename }
      pageInfo { hasNextPage __typename } __typename
    }
  }
}`;

const SUGGESTIONS = `query BenchSuggestions($id: ID!) {
  node(id: $id) { __typename ... on NeedItem { id suggestions(first: 10) {
    id quantity offerItem { id __typename } explanation { score __typename } __typename
  } } }
}`;

/** Documents by operation; the ones the client has are the client's own. */
export const documents = {
  needsPage: clientDocument('NeedsPage'),
  needPage: ownDocument(NEED_PAGE),
  clientNeedPage: clientDocument('NeedPage'),
  facets: clientDocument('NeedFacets'),
  search: clientDocument('NeedsPage'),
  pledge: clientDocument('PledgeCommitment'),
  sign: clientDocument('SignCommitment'),
  suggestions: ownDocument(SUGGESTIONS),
} as const;
export type OperationName = keyof typeof documents;

/** All documents the server answers to in the bench: the client's, and the bench's own. */
export const trustedDocuments: Readonly<Record<string, string>> = {
  ...clientDocuments,
  ...Object.fromEntries(Object.values(documents).map(({ hash, text }) => [hash, text])),
};
