import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { StartFault } from './faults.ts';

describe('settings from the environment', () => {
  test('nothing set gives port 4000, the embedded database under .data and a local address', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      dataDir: expect.stringMatching(/\.data$/),
      databaseUrl: null,
      publicUrl: 'http://localhost:4000',
      logLevel: 'info',
      production: false,
    });
  });

  test('the public address follows the port and loses its last slash', () => {
    expect(readConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
    expect(readConfig({ PUBLIC_URL: 'https://hamyari.example.ir/' }).publicUrl).toBe('https://hamyari.example.ir');
  });

  test.each([
    [{ PORT: '70000' }, 'PORT must be a number from 0 to 65535, not "70000".'],
    [{ PORT: '4e3' }, 'PORT must be a number from 0 to 65535, not "4e3".'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be an address that starts with postgres:// or postgresql://.'],
    [{ PUBLIC_URL: 'hamyari.ir' }, 'PUBLIC_URL must be an address that starts with http:// or https://.'],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of fatal, .* not "loud"\.$/],
    [{ DATABASE_REPLICA_URL: 'postgres://replica/x' }, /needs DATABASE_URL/],
  ])('%o is told in one sentence', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(StartFault);
    expect(() => readConfig(environment)).toThrow(sentence);
  });

  test('every fault is told, one line each', () => {
    const told = () => readConfig({ PORT: 'x', LOG_LEVEL: 'y', SMTP_URL: 'z' });
    expect(told).toThrow(/^PORT .*\nSMTP_URL .*\nLOG_LEVEL .*$|^PORT[^\n]*\n[^\n]*\n[^\n]*$/);
  });

  test('a password in a faulty address is not repeated', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://u:secret@h/d' })).not.toThrow(/secret/);
  });
});
