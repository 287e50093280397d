// From an officer's first words to a need that everybody finds: kept while it is typed, returned with a reason, mended,
// published; and when the same need is open in two windows, nobody's words are lost.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { acts } from './acts.ts';
import { as, type Who } from './people.ts';
import { launch, type Setting, Visitor } from './visitor.ts';
import { wordsOf } from './words.ts';
import { NeedWriter } from './writers.ts';

const setting: Setting = { url: inject('houseUrl'), language: 'fa', width: 1280 };
const title = '۶ دستگاه اکسیژن‌ساز برای خانه‌های هریس';
const mended = '۶ دستگاه اکسیژن‌ساز خانگی برای سالمندان هریس';
const unsent = '۶ دستگاه اکسیژن‌ساز برای خانه‌های بستان‌آباد';
const reason = 'گروه هدف را در عنوان بنویسید تا خواننده بداند برای کیست.';

let browser: Browser;
let code = '';
const come = (who: Who, part: (at: Visitor) => Promise<void>) => as(browser, setting, who, part);

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

test('what an officer types outlives a reload at any moment', async () => {
  await come('officer', async (at) => {
    const writer = new NeedWriter(at);
    await at.open('/needs/new');
    await at.looks('write-need-empty');
    await at.field('عنوان').fill(title);
    await at.page.reload();
    await at.settled();
    await at.text('نوشتهٔ ناتمام شما بازگردانده شد.').waitFor();
    expect(await at.field('عنوان').inputValue()).toBe(title);
    await writer.saysTheRest();
    await at.looks('write-need-filled');
    code = await writer.sends();
    await at.looks('need-submitted');
  });
});

test('the approver returns it with a reason, which the officer reads while mending it', async () => {
  await come('approver', async (at) => {
    await at.open(`/needs/${code}`);
    await acts(at, 'برگشت برای اصلاح', (dialog) => dialog.getByRole('textbox').fill(reason));
    await at.text('برای اصلاح بازگردانده شد.').first().waitFor();
    await at.looks('need-returned');
  });
  await come('officer', async (at) => {
    await at.open('/work');
    await at.looks('work-officer');
    // after a round the queue is long, and this stands far down in it
    await at.open(`/needs/${code}/edit`);
    await at.page.getByText(reason).first().waitFor();
    await at.field('عنوان').fill(mended);
    await new NeedWriter(at).sends();
  });
});

test('a new need that is saved and not sent says so where it can be mended, with every word kept', async () => {
  await come('officer', async (at) => {
    await at.open('/needs/new');
    await at.field('عنوان').fill(unsent);
    await new NeedWriter(at).saysTheRest();
    // the line breaks between saving and sending
    await at.page.route('**/graphql', (route) =>
      route.request().postData()?.includes('SubmitWrittenNeed') ? route.abort() : route.continue(),
    );
    await at.button('ذخیره و ارسال برای تأیید').click();
    await at.page.waitForURL(/needs\/AS-\d+-\d+\/edit$/);
    await at.heading('ویرایش نیاز').waitFor();
    await at.settled();
    const alert = at.page.getByRole('alert').filter({ hasText: wordsOf('fa', 'refusal.network') });
    await expect.poll(() => alert.count()).toBe(1);
    expect(await at.field('عنوان').inputValue()).toBe(unsent);
    expect(await at.field('مقدار').inputValue()).toBe('۶');
    at.complaints.length = 0;
    await at.looks('need-not-sent');
    await at.page.unroute('**/graphql');
    await at.page.reload();
    await at.settled();
    expect(await alert.count(), 'said once').toBe(0);
    await new NeedWriter(at).sends();
  });
});

test('the approver publishes it, and a visitor finds it by its words', async () => {
  await come('approver', async (at) => {
    await at.open(`/needs/${code}`);
    await at.looks('need-to-publish');
    await acts(at, 'تأیید و انتشار');
    await at.text('نیاز منتشر شد.').first().waitFor();
  });
  const visitor = await Visitor.come(browser, setting);
  await visitor.open('/needs');
  await visitor.field('جست‌وجو در نیازها').fill('اكسيژن ساز هريس');
  await visitor.page.waitForURL(/q=/);
  await visitor.page.getByRole('main').getByRole('link', { name: mended }).click();
  await visitor.page.getByRole('heading', { name: mended }).waitFor();
  await visitor.looks('need-published');
  expect(await visitor.page.getByRole('main').textContent(), 'the reason stays inside').not.toContain(reason);
});
