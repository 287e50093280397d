import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/** One JSON line for each event: what happened, to which request, for how long. No secret, no name, no address, no text a person typed. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    messageKey: 'event',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: {
      paths: ['password', 'token', 'cookie', 'authorization', '*.password', '*.token', '*.cookie'],
      remove: true,
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

const ADDRESS = /[^\s@"'<>]{1,64}@[^\s@"'<>]{1,255}/g;
const URL_PASSWORD = /:\/\/[^\s/@]*@/g;
const DIGITS = /[\d۰-۹٠-٩]{7,}/g;
const TOKEN = /hmy_[\w-]+|[\w-]{40,}/g;
const QUOTED = /'[^']{0,2000}'|"[^"]{0,2000}"|\([^()]*\)=\([^()]*\)/g;

/** An error as it may be written down: where it happened and of what kind, without the values that were in it. */
export function bugFacts(error: unknown): { kind: string; code?: string; said: string; stack: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, said: 'not an Error', stack: [] };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    kind: error.name,
    ...code,
    said: scrub(error.message),
    stack: frames.slice(0, 12).map((line) => line.trim()),
  };
}

export function scrub(text: string): string {
  const values = [URL_PASSWORD, QUOTED, ADDRESS, TOKEN, DIGITS];
  return values.reduce((rest, pattern) => rest.replace(pattern, '…'), text).slice(0, 500);
}
