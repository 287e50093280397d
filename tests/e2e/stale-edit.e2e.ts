// One need open in two windows. Who saves second is shown both texts side by side, loses nothing and can go on.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { as } from './people.ts';
import { launch, type Setting, type Visitor } from './visitor.ts';
import { NeedWriter } from './writers.ts';

const setting: Setting = { url: inject('houseUrl'), language: 'fa', width: 360 };
const [first, theirs, mine] = ['۶ اکسیژن‌ساز برای هریس', '۱۲ اکسیژن‌ساز برای هریس', '۶ اکسیژن‌ساز خانگی برای هریس'];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

test('both versions stand side by side, also after a reload, and the second goes on with hers', async () => {
  await as(browser, setting, 'officer', async (at) => {
    await at.open('/needs/new');
    await at.field('عنوان').fill(first);
    const writer = new NeedWriter(at);
    await writer.saysTheRest();
    const code = await writer.keeps();
    await at.open(`/needs/${code}/edit`);
    await at.field('عنوان').fill(mine);

    await at.inAnotherWindow(async (other) => {
      await other.open(`/needs/${code}/edit`);
      await other.field('عنوان').fill(theirs);
      await new NeedWriter(other).keeps();
    });

    await at.text('نسخهٔ تازه‌تری ذخیره شده است').first().waitFor();
    await seesBoth(at);
    await at.looks('need-stale');
    await at.page.reload();
    await at.settled();
    await at.text('نسخهٔ تازه‌تری ذخیره شده است').first().waitFor();
    await seesBoth(at);
    await at.button('ادامه با نوشتهٔ من').click();
    expect(await at.field('عنوان').inputValue()).toBe(mine);
    await new NeedWriter(at).keeps();
    await at.page.getByRole('heading', { name: mine }).waitFor();
  });
});

async function seesBoth(at: Visitor): Promise<void> {
  const row = at.page.getByRole('row').filter({ has: at.page.getByRole('rowheader', { name: at.words('عنوان') }) });
  expect(await row.getByRole('cell').allTextContents()).toEqual([theirs, mine]);
}
