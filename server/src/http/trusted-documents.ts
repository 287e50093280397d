import { isObject, type JsonObject } from './body.ts';
import type { Documents } from './documents.ts';
import { HttpFault } from './fault.ts';

export type Asked = { readonly text: string; readonly trusted: boolean };

/**
 * Which document a request runs. Our own client sends the SHA-256 of one of its documents, as `documentId` or as
 * @urql/exchange-persisted does; the text stands in schema/operations.json. Free text is for API tokens and development:
 * from anybody else it is refused before it is parsed.
 */
export function chooseDocument(body: JsonObject, documents: Documents, freeFormAllowed: boolean): Asked {
  const hash = hashOf(body);
  if (hash !== null) {
    const own = documents.ownText(hash);
    if (own !== null) return { text: own, trusted: true };
  }
  if (!freeFormAllowed) {
    const said = 'Only the documents of this site are answered. Scripts use an API token.';
    throw new HttpFault(400, 'DOCUMENT_NOT_ALLOWED', said);
  }
  if (typeof body.query === 'string' && body.query !== '') return { text: body.query, trusted: false };
  const said = hash === null ? 'The body has no query.' : 'There is no document under this hash.';
  throw new HttpFault(400, hash === null ? 'BAD_REQUEST' : 'DOCUMENT_NOT_ALLOWED', said);
}

function hashOf(body: JsonObject): string | null {
  if (typeof body.documentId === 'string') return body.documentId.replace(/^sha256:/, '');
  const persisted = isObject(body.extensions) ? body.extensions.persistedQuery : undefined;
  return isObject(persisted) && typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : null;
}
