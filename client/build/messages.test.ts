import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { activateCatalog } from '../src/lib/i18n/load.ts';
import { t } from '../src/lib/i18n/t.ts';
import { landingSources, landings } from './landings.ts';
import { type CollectedMessage, collectMessages, compileCatalog, findProblems, inTwoParts } from './messages.ts';

const source = resolve(import.meta.dirname, '../src');
const message = (id: string, texts: Partial<CollectedMessage>): CollectedMessage => ({
  id,
  file: 'x',
  fa: '',
  en: '',
  ...texts,
});

describe('the texts of the app', () => {
  it('are all in order', async () => {
    expect((await collectMessages(source)).length).toBeGreaterThan(150);
  });
  it('go red without Persian, with an argument lost in one language, or with an id used twice', () => {
    expect(findProblems([message('a', { fa: ' ', en: 'x' })])).toEqual(['a: no Persian text (x)']);
    expect(findProblems([message('a', { fa: '{n} مانده', en: 'left' })])).toEqual(['a: en takes {}, fa takes {n}']);
    expect(findProblems([message('a', { fa: 'آ', en: 'a' }), message('a', { fa: 'آ', en: 'a' })])[0]).toMatch(/again/);
  });
  it('fail the build when a file is not in order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'messages-'));
    writeFileSync(join(folder, 'need.messages.ts'), `export const m = { 'need.x': { fa: '', en: 'x' } };`);
    await expect(collectMessages(folder)).rejects.toThrow('need.x: no Persian text');
  });
});

describe('what a landing screen may show', () => {
  it('is what its sources name, by the whole id or its beginning; the rest comes later', () => {
    const all = ['need.title', 'role.MEMBER', 'rounds.title'].map((id) => ({ ...message(id, { fa: 'آ' }), file: id }));
    const { first, rest } = inTwoParts(all, ["t('need.title')", `t(\`role.\${role}\`)`]);
    expect(first.map(({ id }) => id)).toEqual(['need.title', 'role.MEMBER']);
    expect(rest.map(({ id }) => id)).toEqual(['rounds.title']);
  });
  it('holds the frame around every screen, and leaves most texts for later', async () => {
    const { first, rest } = inTwoParts(await collectMessages(source), landingSources(source));
    expect(landings(source)).toContain('home');
    expect(first.length).toBeLessThan(rest.length);
    for (const file of ['app/app.messages.ts', 'ui/ui.messages.ts', 'routes/needs.messages.ts'])
      expect(first.map((one) => one.file)).toContain(file);
  });
});

describe('a text on the page', () => {
  let collected: CollectedMessage[] = [];
  beforeAll(async () => {
    collected = await collectMessages(source);
  });
  it('has its numbers in the digits of the page, in plurals too', () => {
    activateCatalog('fa', compileCatalog(collected, 'fa') as never);
    expect(t('ui.steps.of', { step: 3, steps: 6 })).toBe('گام ۳ از ۶');
    expect(t('ui.errors.title', { count: 12 })).toBe('۱۲ مورد را اصلاح کنید');
    expect(t('refusal.NotEnoughRemaining', { remaining: 6_600n })).toContain('۶٬۶۰۰');
    activateCatalog('en', compileCatalog(collected, 'en') as never);
    expect(t('ui.due.left', { days: 1 })).toBe('1 day left');
    expect(t('ui.more.shown', { shown: 24, total: 2480 })).toBe('24 of 2,480');
  });
  it('falls back to Persian where Azerbaijani has no text', () => {
    const azb = compileCatalog([message('only.fa', { fa: 'نیاز', en: 'need' })], 'azb');
    expect(azb['only.fa']).toEqual(['نیاز']);
  });
  it('isolates foreign text, so that a code keeps its order inside a Persian sentence', () => {
    activateCatalog('fa', compileCatalog(collected, 'fa') as never);
    expect(t('ui.file.remove', { name: 'nameh-12.pdf' })).toBe('برداشتن \u2068nameh-12.pdf\u2069');
  });
});
