// A business says what it can give; the chamber's reviewer endorses it; from then on everybody sees it.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { acts } from './acts.ts';
import { as } from './people.ts';
import { launch, type Setting, Visitor } from './visitor.ts';
import { OfferWriter } from './writers.ts';

const setting: Setting = { url: inject('houseUrl'), language: 'fa', width: 1280 };
const title = '۱۲۰ ساعت مشاورهٔ راه‌اندازی کارگاه';

let browser: Browser;
let code = '';
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

test('a business member writes an offer and sends it for review', async () => {
  await as(browser, setting, 'business', async (at) => {
    await at.open('/offers/new');
    await at.looks('write-offer-empty');
    await at.field('عنوان').fill(title);
    await new OfferWriter(at).saysTheRest();
    await at.looks('write-offer-filled');
    code = await new OfferWriter(at).sends();
    await at.looks('offer-submitted');
  });
  const visitor = await Visitor.come(browser, setting);
  await visitor.open(`/offers/${code}`);
  await visitor.text('این صفحه پیدا نشد').first().waitFor();
  await visitor.leave();
});

test('the chamber endorses it from the queue, and a visitor finds it among the offers', async () => {
  await as(browser, setting, 'chamber', async (at) => {
    await at.open('/work');
    await at.looks('work-chamber');
    await at.page.getByRole('main').getByRole('link', { name: title }).first().click();
    await at.page.waitForURL(/offers\/AS-/);
    await at.looks('offer-to-endorse');
    await acts(at, 'تأیید پیشنهاد');
    await at.text('پیشنهاد تأیید شد.').first().waitFor();
  });
  const visitor = await Visitor.come(browser, setting);
  await visitor.open('/offers');
  await visitor.page.getByRole('searchbox').fill('راه اندازي كارگاه');
  await visitor.page.waitForURL(/q=/);
  await visitor.page.getByRole('main').getByRole('link', { name: title }).first().click();
  await visitor.page.getByRole('heading', { name: title }).waitFor();
  await visitor.looks('offer-public');
  expect(new URL(visitor.page.url()).pathname).toBe(`/fa/offers/${code}`);
});
