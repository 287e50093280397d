// The main job of the product, end to end, on real input: a visitor finds a need, a business takes some of it on, both
// sides sign, it is delivered, accepted by another officer and verified; and what everybody sees moves by exactly that.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { acts, signs } from './acts.ts';
import { type Figures, figuresOf } from './figures.ts';
import { as, fillsSignIn, type Who } from './people.ts';
import { Provider } from './provider.ts';
import { brokenChecks, ledgerOf } from './records.ts';
import { decides, namesVerifier, opensSheet } from './verifying.ts';
import { launch, type Setting, Visitor } from './visitor.ts';
import { numbersIn } from './words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const url = inject('houseUrl');
const RUNS: readonly { setting: Setting; quantity: bigint }[] = [
  { setting: { url, language: 'fa', width: 1280 }, quantity: 3n },
  { setting: { url, language: 'fa', width: 360 }, quantity: 2n },
  { setting: { url, language: 'en', width: 1280 }, quantity: 1n },
];

describe.each(RUNS)(
  'in $setting.language at $setting.width px, $quantity electric wheelchairs',
  ({ setting, quantity }) => {
    let visitor: Visitor;
    let before: Figures;
    let code = '';
    const come = (who: Who, part: (at: Visitor) => Promise<void>) => as(browser, setting, who, part);
    beforeAll(async () => {
      visitor = await Visitor.come(browser, setting);
    });
    afterAll(() => visitor?.leave());

    test('a visitor finds the need by typing Persian with Arabic letters, and reads it', async () => {
      await visitor.open('/');
      await visitor.looks('front');
      await visitor.open('/needs');
      await visitor.field('جست‌وجو در نیازها').fill('ويلچر برقي');
      await visitor.page.waitForURL(/q=/);
      await visitor.settled();
      const found = visitor.page
        .getByRole('main')
        .getByRole('link', { name: /ویلچر برقی|electric wheelchairs/i })
        .first();
      await found.waitFor();
      await visitor.looks('needs-found');
      await found.click();
      await visitor.page.waitForURL(/needs\/AS-/);
      before = await figuresOf(visitor);
      await visitor.looks('need');
      expect(before.open).toBeGreaterThanOrEqual(quantity);
    });

    test('a business takes some of it on; the visitor sees it without reloading', async () => {
      const person = await Visitor.come(browser, setting);
      await person.open(new URL(visitor.page.url()).pathname.replace(/^\/[a-z]+/, ''));
      await person.page
        .getByRole('link', { name: person.words('می‌پذیرم: {commodity}') })
        .first()
        .click();
      await person.text('برای دیدن این صفحه وارد شوید').first().waitFor();
      await person.looks('sign-in-needed');
      await person.page
        .getByRole('main')
        .getByRole('link', { name: person.words('ورود'), exact: true })
        .click();
      await person.looks('sign-in');
      await fillsSignIn(person, 'business');
      code = await new Provider(person).pledges(quantity, 'pledge');
      expect(code).toMatch(/^AS-1405-\d{5}$/);
      await person.leave();
      const held = async () => (await figuresOf(visitor)).held;
      await expect.poll(held, { timeout: 20_000 }).toBe(before.held + quantity);
    });

    test('both sides sign, each after proving the password again', async () => {
      await come('signatory', async (at) => {
        await at.open('/work');
        await at.looks('work-signatory');
        await signs(at, code, 'commitment-pledged');
      });
      await come('approver', async (at) => {
        await signs(at, code, 'commitment-signed-once');
        await at.looks('commitment-signed');
      });
    });

    test('the business plans and sends it, an officer who did not ask for it counts and accepts it', async () => {
      await come('business', async (at) => {
        const provider = new Provider(at);
        await provider.plansOneDelivery(code);
        await provider.dispatches();
        await at.looks('commitment-dispatched');
      });
      await come('receiver', async (at) => {
        await at.open(`/commitments/${code}`);
        await acts(at, 'تحویل گرفتن و شمارش');
        await at.text('دریافت ثبت شد.').first().waitFor();
        await acts(at, 'پذیرش تحویل');
        await at.text('تحویل پذیرفته شد.').first().waitFor();
        await at.looks('commitment-delivered');
      });
    });

    test('the council names a verifier with no part in it, who passes it', async () => {
      await come('council', (at) => namesVerifier(at, code));
      await come('verifier', async (at) => {
        await opensSheet(at, code);
        await at.page.getByText('نصب و آموزش با ما').first().waitFor();
        await decides(at, 'همه درست است', 'همهٔ دستگاه‌ها در محل دیده و شمرده شد');
      });
    });

    test('the public page has moved by exactly that much, without a reload', async () => {
      const verified = async () => (await figuresOf(visitor)).verified;
      await expect.poll(verified, { timeout: 20_000 }).toBe(before.verified + quantity);
      const after = await figuresOf(visitor);
      expect(after).toEqual({
        ...before,
        open: before.open - quantity,
        verified: before.verified + quantity,
      });
      await visitor.looks('need-after');
      await visitor.open(`/commitments/${code}`);
      await visitor.looks('commitment-public');
      expect(numbersIn((await visitor.page.getByRole('main').textContent()) ?? '')).toContain(quantity);
    });

    test('the ledger has an entry for each step, and every invariant of the database holds', async () => {
      const steps = ['PLEDGED', 'COMMITTED', 'DELIVERED', 'VERIFIED'];
      expect(await ledgerOf(code)).toEqual(steps.map((kind) => ({ kind, quantity: String(quantity) })));
      expect(await brokenChecks()).toEqual([]);
    });
  },
);
