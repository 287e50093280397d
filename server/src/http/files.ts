import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** Serves the built web client; true when the request was for one of its pages or files. */
export type Files = (request: IncomingMessage, response: ServerResponse, pathname: string) => boolean;

const PAGE = /^\/(fa|azb|en)(\/|$)/;
const HASHED = /^\/assets\//;

export function serveFiles(folder: string): Files {
  if (!existsSync(path.join(folder, 'index.html'))) return () => false;
  const serve = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      // a hashed name never changes its content; a page must be asked for again after every release
      response.setHeader('cache-control', HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response, pathname) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    if (pathname === '/') return toPage(response, '/fa');
    if (PAGE.test(pathname)) request.url = '/index.html';
    let found = true;
    serve(request, response, () => {
      found = false;
    });
    return found || (isForPeople(request, pathname) && toPage(response, `/fa${pathname}`));
  };
}

/** An address somebody typed without its language; files and scripts hear that there is nothing. */
const isForPeople = ({ headers }: IncomingMessage, pathname: string) =>
  (headers.accept ?? '').includes('text/html') && !pathname.includes('.');

function toPage(response: ServerResponse, location: string): true {
  response.writeHead(302, { location, 'cache-control': 'no-cache' }).end();
  return true;
}
