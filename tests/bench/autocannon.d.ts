declare module 'autocannon' {
  export type Sent = {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string;
    setupRequest?: (request: Sent) => Sent;
    onResponse?: (status: number, body: string) => void;
  };
  export type Result = {
    readonly requests: { readonly total: number };
    readonly latency: { readonly p50: number; readonly p99: number };
    readonly duration: number;
    readonly errors: number;
    readonly non2xx: number;
  };
  type Options = { url: string; connections: number; duration: number; requests: Sent[] };
  export default function autocannon(options: Options): Promise<Result> & { stop?: () => void };
}
