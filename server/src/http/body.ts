import type { IncomingMessage } from 'node:http';
import { HttpFault } from './fault.ts';
import { BODY_BYTES } from './limits.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON object a request carries. Only JSON in UTF-8 is read: a form of another site cannot send it without asking. */
export async function readJsonBody(request: IncomingMessage): Promise<JsonObject> {
  checkContentType(request.headers['content-type']);
  if (request.headers['content-encoding'] !== undefined) {
    throw new HttpFault(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body without compression.');
  }
  if (Number(request.headers['content-length'] ?? 0) > BODY_BYTES) throw tooLarge();
  const text = await readText(request);
  // PostgreSQL cannot store this character; in JSON and in GraphQL it can only be written as an escape
  if (/\\u(0000|\{0+\})/.test(text)) throw bad('The body holds a NUL character.');
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw bad('The body is not JSON.');
  }
  if (Array.isArray(body)) throw bad('Send one operation in a request; batches are not accepted.');
  if (!isObject(body)) throw bad('The body has to be a JSON object.');
  return body;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkContentType(header: string | undefined): void {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const utf8 = charset === undefined || charset.replaceAll('"', '') === 'utf-8';
  if (type === 'application/json' && utf8) return;
  throw new HttpFault(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/json in UTF-8.');
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += chunk.length;
      if (size > BODY_BYTES) break;
      chunks.push(chunk);
    }
  } catch {
    throw bad('The request ended before its body.');
  }
  if (size > BODY_BYTES) throw tooLarge();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw bad('The body is not UTF-8.');
  }
}

const bad = (message: string) => new HttpFault(400, 'BAD_REQUEST', message);
const tooLarge = () =>
  new HttpFault(413, 'PAYLOAD_TOO_LARGE', `A request may carry ${BODY_BYTES} bytes at most.`, { connection: 'close' });
