/** The process cannot start (or a command cannot run): one clear sentence for whoever started it, exit code not 0. */
export class StartFault extends Error {
  override name = 'StartFault';
}

/** The system cannot answer now but may in a moment: the HTTP edge answers 503 with Retry-After. */
export class Unavailable extends Error {
  override name = 'Unavailable';
  readonly retryAfterSeconds: number;

  constructor(message: string, options?: { cause?: unknown; retryAfterSeconds?: number }) {
    super(message, { cause: options?.cause });
    this.retryAfterSeconds = options?.retryAfterSeconds ?? 2;
  }
}
