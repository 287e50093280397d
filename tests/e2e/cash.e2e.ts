// Money, which moves outside and is proven here: a charity's transfer carries its bank reference, an officer finds and
// accepts it, and then it does not pass its check. Nothing is erased: the ledger says it all, and what everybody sees
// goes back to where it was.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { acts } from './acts.ts';
import { type Figures, figuresOf } from './figures.ts';
import { as, type Who } from './people.ts';
import { Provider } from './provider.ts';
import { brokenChecks, ledgerOf, records } from './records.ts';
import { decides, namesVerifier, opensSheet } from './verifying.ts';
import { launch, type Setting, Visitor } from './visitor.ts';

const setting: Setting = { url: inject('houseUrl'), language: 'fa', width: 360 };
/** Millions of toman: what the page shows of money. */
const million = 20n;
const rial = '200000000';
const reference = 'PAYA-14050908-7731';

let browser: Browser;
let visitor: Visitor;
let before: Figures;
let need = '';
let code = '';
const come = (who: Who, part: (at: Visitor) => Promise<void>) => as(browser, setting, who, part);

beforeAll(async () => {
  browser = await launch();
  visitor = await Visitor.come(browser, setting);
  const [open] = await records<{ code: string }>(
    `SELECT n.code FROM need n JOIN need_item i ON i.need_id = n.id
     WHERE n.state = 'PUBLISHED' AND n.kinds = '{CASH}' AND i.open >= 500000000 ORDER BY i.open LIMIT 1`,
  );
  need = open?.code ?? '';
});
afterAll(() => browser?.close());

test('a charity takes on a sum of money', async () => {
  await visitor.open(`/needs/${need}`);
  await visitor.looks('cash-need');
  before = await figuresOf(visitor);
  await come('charity', async (at) => {
    await at.open(`/needs/${need}/pledge`);
    code = await new Provider(at).pledges(million * 1_000_000n, 'cash-pledge');
    await at.open(`/commitments/${code}`);
    await acts(at, 'امضای تعهد');
    await at.text('امضای شما ثبت شد.').first().waitFor();
  });
  await come('approver', async (at) => {
    await at.open(`/commitments/${code}`);
    await acts(at, 'امضای تعهد');
    await at.text('امضای شما ثبت شد.').first().waitFor();
  });
});

test('the transfer is recorded with its bank reference, by which the office finds it', async () => {
  await come('charity', async (at) => {
    const provider = new Provider(at);
    await provider.plansOneDelivery(code);
    await at.button('ثبت ارسال').first().click();
    const dialog = at.dialog('ثبت ارسال');
    const sends = dialog.getByRole('button', { name: at.words('ثبت ارسال'), exact: true });
    await sends.click();
    await dialog.getByRole('alert').waitFor();
    await at.looks('cash-dispatch-without-reference');
    await dialog.getByLabel(at.words('شمارهٔ پیگیری بانکی'), { exact: true }).fill(reference);
    await sends.click();
    await at.text('ارسال ثبت شد.').first().waitFor();
  });
  await come('receiver', async (at) => {
    await at.open(`/commitments/${code}`);
    await at.page.getByText(reference).first().waitFor();
    await acts(at, 'تحویل گرفتن و شمارش');
    await at.text('دریافت ثبت شد.').first().waitFor();
    await acts(at, 'پذیرش تحویل');
    await at.text('تحویل پذیرفته شد.').first().waitFor();
    await at.looks('cash-accepted');
  });
  await visitor.open(`/commitments/${code}`);
  expect(await visitor.page.content(), 'the reference is between the two sides and their checkers').not.toContain(
    reference,
  );
});

test('what does not pass its check goes back to the need, before the eyes of everybody', async () => {
  await visitor.open(`/needs/${need}`);
  expect(await figuresOf(visitor)).toEqual({
    ...before,
    open: before.open - million,
    delivered: before.delivered + million,
  });
  await come('council', (at) => namesVerifier(at, code));
  await come('verifier', async (at) => {
    await opensSheet(at, code);
    await at.page.getByText(reference).first().waitFor();
    await decides(at, 'هیچ‌کدام', 'در گردش حساب دفتر چنین واریزی نیست', 'این شماره به حساب دیگری واریز شده است');
    await at.looks('verification-failed');
  });
  await expect.poll(() => figuresOf(visitor), { timeout: 20_000 }).toEqual(before);
  await visitor.looks('cash-need-after');
  await visitor.open(`/commitments/${code}`);
  await visitor.looks('cash-commitment-failed');
});

test('the ledger keeps every step, and every invariant of the database holds', async () => {
  const steps = ['PLEDGED', 'COMMITTED', 'DELIVERED', 'VERIFICATION_FAILED'];
  expect(await ledgerOf(code)).toEqual(steps.map((kind) => ({ kind, quantity: rial })));
  expect(await brokenChecks()).toEqual([]);
});
