import http, { type IncomingHttpHeaders } from 'node:http';

export type Reply = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The parsed body; tests look into it freely. */
  // biome-ignore lint/suspicious/noExplicitAny: what an attack gets back has no type
  readonly json: any;
};

type Sent = { method?: string; headers?: Record<string, string>; body?: string | Buffer };

/** Sends exactly these bytes and headers, which fetch would not: a foreign Host, no Origin, a broken body. */
export function send(url: string, { method = 'POST', headers = {}, body }: Sent = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: parsed(text) });
      });
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A browser on a page of this site, with its cookie jar. */
export class TestBrowser {
  readonly url: string;
  cookie: string | null = null;
  constructor(url: string) {
    this.url = url;
  }

  get headers(): Record<string, string> {
    return {
      host: 'localhost:4000',
      origin: 'http://localhost:4000',
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      'user-agent': 'test browser',
      ...(this.cookie === null ? {} : { cookie: this.cookie }),
    };
  }

  async post(body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const reply = await send(`${this.url}/graphql`, {
      headers: { ...this.headers, ...headers },
      body: JSON.stringify(body),
    });
    const [set] = reply.headers['set-cookie'] ?? [];
    if (set !== undefined) this.cookie = /Max-Age=0/.test(set) ? null : (set.split(';')[0] ?? null);
    return reply;
  }
}

/** A script with an API token. */
export function script(url: string, token: string) {
  return (body: unknown): Promise<Reply> =>
    send(`${url}/graphql`, {
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
}
