import path from 'node:path';
import { StartFault } from './faults.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Config {
  readonly port: number;
  /** Absolute. Holds the embedded database and uploaded files. */
  readonly dataDir: string;
  /** Null: the embedded database under dataDir. */
  readonly databaseUrl: string | null;
  readonly databaseReplicaUrl: string | null;
  /** What people type to reach this server, without a slash at the end. */
  readonly publicUrl: string;
  readonly smtpUrl: string | null;
  readonly smsUrl: string | null;
  readonly storageUrl: string | null;
  readonly logLevel: LogLevel;
  readonly production: boolean;
  /** NODE_ENV=development and nothing else: free-form documents and the schema are open to everybody. */
  readonly development: boolean;
  /** Lets a collector on another machine read /metrics; null: only this machine may. */
  readonly metricsToken: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks every setting; all faults are told at once, one sentence each. */
export function readConfig(environment: Environment = process.env): Config {
  const faults: string[] = [];
  const text = (name: string): string | null => environment[name]?.trim() || null;
  const port = readPort(text('PORT'), faults);
  const url = (name: string, protocols: readonly string[]) => readUrl(name, text(name), protocols, faults);
  const config: Config = {
    port,
    dataDir: path.resolve(text('DATA_DIR') ?? '.data'),
    databaseUrl: url('DATABASE_URL', ['postgres:', 'postgresql:']),
    databaseReplicaUrl: url('DATABASE_REPLICA_URL', ['postgres:', 'postgresql:']),
    publicUrl: (url('PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    smtpUrl: url('SMTP_URL', ['smtp:', 'smtps:']),
    smsUrl: url('SMS_URL', ['http:', 'https:']),
    storageUrl: url('STORAGE_URL', ['file:', 's3:', 'http:', 'https:']),
    logLevel: readLogLevel(text('LOG_LEVEL'), faults),
    production: text('NODE_ENV') === 'production',
    development: text('NODE_ENV') === 'development',
    metricsToken: text('METRICS_TOKEN'),
  };
  if (config.databaseReplicaUrl !== null && config.databaseUrl === null) {
    faults.push('DATABASE_REPLICA_URL needs DATABASE_URL: the embedded database has no replica.');
  }
  if (config.metricsToken !== null && config.metricsToken.length < 24) {
    faults.push('METRICS_TOKEN must have at least 24 characters.');
  }
  if (faults.length > 0) throw new StartFault(faults.join('\n'));
  return config;
}

function readPort(value: string | null, faults: string[]): number {
  if (value === null) return 4000;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port >= 0 && port <= 65535) return port;
  faults.push(`PORT must be a number from 0 to 65535, not "${value}".`);
  return 4000;
}

function readUrl(name: string, value: string | null, protocols: readonly string[], faults: string[]): string | null {
  if (value === null) return null;
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
  // the value may hold a password, so it is not repeated
  faults.push(`${name} must be an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
  return null;
}

function readLogLevel(value: string | null, faults: string[]): LogLevel {
  if (value === null) return 'info';
  const level = logLevels.find((known) => known === value);
  if (level === undefined) faults.push(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not "${value}".`);
  return level ?? 'info';
}
