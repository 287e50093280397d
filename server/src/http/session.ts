import type { IncomingHttpHeaders } from 'node:http';

/** What a request proves itself with. A bearer token is never looked for in a cookie, nor a cookie in a header. */
export type Credential = { readonly kind: 'SESSION' | 'API_TOKEN'; readonly token: string };

const API_TOKEN = /^Bearer hmy_([A-Za-z0-9_-]{43})$/;
const SESSION_TOKEN = /^[A-Za-z0-9_-]{43}$/;

export type SessionCookie = { readonly name: string; readonly secure: boolean };

/**
 * `__Host-` ties the cookie to this host and to TLS. Only plain http on localhost has neither, and browsers then refuse
 * the prefix; every other address gets the strict cookie, so that over plain http nobody can be signed in by mistake.
 */
export function sessionCookie(publicUrl: string, host: string | undefined): SessionCookie {
  const url = new URL(publicUrl);
  const named = host !== undefined && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
  const plain = url.protocol === 'http:' && isLocal(url.hostname) && isLocal(named);
  return plain ? { name: 'hamyari-session', secure: false } : { name: '__Host-hamyari-session', secure: true };
}

const isLocal = (hostname: string) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

export function credentialOf(headers: IncomingHttpHeaders, cookie: SessionCookie): Credential | null | 'MALFORMED' {
  if (headers.authorization !== undefined) {
    const token = API_TOKEN.exec(headers.authorization)?.[1];
    return token === undefined ? 'MALFORMED' : { kind: 'API_TOKEN', token };
  }
  const token = cookieValue(headers.cookie ?? '', cookie.name);
  return token !== null && SESSION_TOKEN.test(token) ? { kind: 'SESSION', token } : null;
}

function cookieValue(header: string, name: string): string | null {
  for (const pair of header.split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
  }
  return null;
}

/** A cookie for this browser session: the server's own times end it, not the browser's clock. Null clears it. */
export function setCookie({ name, secure }: SessionCookie, token: string | null): string {
  const end = token === null ? '; Max-Age=0' : '';
  return `${name}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${end}`;
}
