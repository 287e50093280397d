/** What one request, one document and one viewer may ask of the server. Counted in graphql/limits.ts: depth, breadth, cost. */
export const BODY_BYTES = 100_000;
export const HEADERS_MS = 10_000;
export const REQUEST_MS = 30_000;
/** More requests at once than this are answered 503 instead of being queued without end. */
export const REQUESTS_IN_FLIGHT = 256;

export const TOKENS = 1_000;
export const ALIASES = 30;
export const DIRECTIVES = 10;
export const FRAGMENTS = 50;
export const ERRORS = 5;
/** Free-form documents kept parsed; our own documents are always kept. */
export const DOCUMENTS = 500;

export const STREAMS_PER_VIEWER = 10;
export const STREAMS = 5_000;
export const IDS_PER_STREAM = 100;
