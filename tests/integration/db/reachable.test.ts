import net from 'node:net';
import { expect, inject, test } from 'vitest';
import { assertReachable } from '../../../server/src/db/reachable.ts';
import { StartFault } from '../../../server/src/faults.ts';

const changed = (change: (url: URL) => void) => {
  const url = new URL(inject('testServerUrl'));
  change(url);
  return url.href;
};

test('a database that answers is reachable', async () => {
  await assertReachable(inject('testServerUrl'));
});

test.each([
  [
    'nobody listens',
    (url: URL) => Object.assign(url, { port: '1' }),
    /^DATABASE_URL: no PostgreSQL answers at 127\.0\.0\.1:1\.$/,
  ],
  [
    'the machine has no such name',
    (url: URL) => Object.assign(url, { hostname: 'no.such.machine.invalid' }),
    /there is no machine named/,
  ],
  [
    'the password is wrong',
    (url: URL) => Object.assign(url, { password: 'hush' }),
    /does not let ".*" in: check the name and the password/,
  ],
  [
    'there is no such database',
    (url: URL) => Object.assign(url, { pathname: '/nowhere' }),
    /has no database "nowhere": create it first/,
  ],
])('when %s, one sentence says so and keeps the password', async (_what, change, sentence) => {
  const failure = assertReachable(changed(change));
  await expect(failure).rejects.toThrow(StartFault);
  await expect(failure).rejects.toThrow(sentence);
  await expect(failure).rejects.not.toThrow(/hush/);
});

test('a server that never answers is given up after five seconds', async () => {
  const silent = net.createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as net.AddressInfo;
  await expect(assertReachable(`postgres://u:p@127.0.0.1:${port}/d`)).rejects.toThrow(
    /does not answer within 5 seconds/,
  );
  silent.close();
});
