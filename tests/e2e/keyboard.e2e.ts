// Without a mouse: a business member finds a need, takes some of it on and the signatory signs, by keys alone. Wherever
// the focus is, it can be seen; a dialog keeps it and gives it back.
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { DEMO_PASSWORD } from '../../prisma/seed/data/people.ts';
import { as } from './people.ts';
import { records } from './records.ts';
import { launch, type Setting, type Visitor } from './visitor.ts';

const setting: Setting = { url: inject('houseUrl'), language: 'fa', width: 1280 };

let browser: Browser;
let code = '';
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

test('finding and taking on', async () => {
  await as(browser, setting, 'business', async (at) => {
    const { page } = at;
    await at.open('/needs');
    await page.keyboard.press('Tab');
    expect(await focused(at).textContent()).toBe(at.words('رفتن به متن صفحه'));
    await page.keyboard.press('Enter');
    await reaches(at, at.field('جست‌وجو در نیازها'));
    await page.keyboard.type('ویلچر برقی');
    await page.waitForURL(/q=/);
    await at.settled();
    await reaches(at, page.getByRole('main').getByRole('link', { name: /۲۰ ویلچر برقی/ }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/needs\/AS-/);
    await at.settled();
    await reaches(at, page.getByRole('link', { name: at.words('می‌پذیرم: {commodity}') }).first());
    await page.keyboard.press('Enter');

    await asked(at, 'کدام قلم را بر عهده می‌گیرید؟');
    await next(at);
    await asked(at, 'چه مقدار را بر عهده می‌گیرید؟');
    await reaches(at, at.field('مقدار'));
    await page.keyboard.press('ArrowUp');
    await next(at);
    await asked(at, 'چه روزی و کجا تحویل می‌دهید؟');
    for (const field of ['از روز', 'تا روز']) {
      await reaches(at, page.getByRole('group', { name: at.words(field) }).getByRole('button'));
      await page.keyboard.press('Enter');
      await page.getByRole('grid').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('grid').waitFor({ state: 'hidden' });
    }
    await next(at);
    await asked(at, 'شرطی دارید؟');
    await next(at);
    await asked(at, 'پاسخ‌های خود را بازبینی کنید');
    await reaches(at, at.button('ارسال اعلام آمادگی'));
    await page.keyboard.press('Enter');
    await asked(at, 'اعلام آمادگی شما ثبت شد');
    code = /[A-Z]{2}-\d{4}-\d{5}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? '';
  });
});

test('signing: the dialog keeps the focus, gives it back, and asks for the password', async () => {
  await as(browser, setting, 'signatory', async (at) => {
    const { page } = at;
    await at.open(`/commitments/${code}`);
    const sign = at.button('امضای تعهد');
    await reaches(at, sign);
    await page.keyboard.press('Enter');
    const dialog = at.dialog('امضای تعهد');
    await dialog.waitFor();
    for (let key = 0; key < 8; key += 1) {
      await page.keyboard.press('Tab');
      expect(await dialog.locator(':focus').count(), 'the focus stays inside').toBe(1);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await sign.evaluate((button) => button === document.activeElement), 'and comes back').toBe(true);

    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await records("UPDATE session SET stepped_up_at = stepped_up_at - interval '11 minutes'");
    await reaches(at, dialog.getByRole('button', { name: at.words('امضای تعهد'), exact: true }));
    await page.keyboard.press('Enter');
    const proof = at.dialog('گذرواژه برای امضا');
    await proof.waitFor();
    await reaches(at, proof.getByLabel(at.words('گذرواژه'), { exact: true }));
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await at.text('امضای شما ثبت شد.').first().waitFor();
    expect(await focused(at).textContent(), 'what was done is where the focus is').toContain(
      at.words('امضای شما ثبت شد.'),
    );
  });
});

const focused = (at: Visitor): Locator => at.page.locator(':focus');

async function asked(at: Visitor, question: string): Promise<void> {
  const heading = at.heading(question);
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
}

async function next(at: Visitor): Promise<void> {
  await reaches(at, at.button('ذخیره و ادامه'));
  await at.page.keyboard.press('Enter');
}

/** Goes on with Tab until it is there, and sees each time where it is. */
async function reaches(at: Visitor, target: Locator): Promise<void> {
  await target.waitFor();
  for (let key = 0; key < 120; key += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await at.page.keyboard.press('Tab');
    const where = await focused(at).evaluate((element) => element.outerHTML.slice(0, 200));
    expect(await isSeen(at), `the focus can be seen on ${where}`).toBe(true);
  }
  throw new Error(`Tab never reaches ${target}`);
}

/** The focused thing, or the box it stands in, has a ring. */
const isSeen = (at: Visitor) =>
  focused(at).evaluate((element) => {
    const isRinged = (box: Element, part?: string) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box, part);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    };
    // the link of a card reaches over all of it by its ::after
    if (isRinged(element, '::after')) return true;
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      if (isRinged(box)) return true;
    }
    return false;
  });
