import type { IncomingHttpHeaders } from 'node:http';
import { HttpFault } from './fault.ts';

/**
 * Refuses what another site makes a signed-in browser send. Browsers say where a request comes from (`Sec-Fetch-Site`,
 * and `Origin` on every POST); scripts with an API token carry no cookie and are not concerned. A cookie without either
 * header is not a browser we can believe, so it is refused too.
 */
export function refuseForeignSite(headers: IncomingHttpHeaders, publicUrl: string, carriesCookie: boolean): void {
  const site = headers['sec-fetch-site'];
  const origin = headers.origin;
  const foreignSite = site !== undefined && site !== 'same-origin';
  const foreignOrigin = origin !== undefined && !isOwnOrigin(origin, publicUrl, headers.host);
  const silent = site === undefined && origin === undefined;
  if (foreignSite || foreignOrigin || (carriesCookie && silent)) {
    throw new HttpFault(403, 'CROSS_SITE_REQUEST', 'This request does not come from a page of this site.');
  }
}

function isOwnOrigin(origin: string, publicUrl: string, host: string | undefined): boolean {
  if (!URL.canParse(origin)) return false; // among them "null", of sandboxed frames
  const [page, own] = [new URL(origin), new URL(publicUrl)];
  return page.protocol === own.protocol && (page.host === own.host || page.host === host?.toLowerCase());
}
