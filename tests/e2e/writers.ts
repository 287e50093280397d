// Somebody who writes, on the pages of a need or an offer.
import { expect } from 'vitest';
import type { Visitor } from './visitor.ts';

/** Finds one of many by typing, and takes the first of what is left. */
async function chooses(at: Visitor, field: string, typed: string, found: RegExp): Promise<void> {
  const box = at.page.getByRole('combobox', { name: at.words(field) });
  await box.click();
  await box.press('ControlOrMeta+a');
  await box.pressSequentially(typed);
  await at.page.getByRole('option', { name: found }).first().waitFor();
  await box.press('ArrowDown');
  await box.press('Enter');
  await at.page.getByRole('listbox').waitFor({ state: 'hidden' });
  expect(await box.inputValue()).toMatch(found);
}

/** A day by its calendar: today, or some weeks after it. */
export async function picksDay(at: Visitor, field: string, weeks: number): Promise<void> {
  const { page } = at;
  const group = page.getByRole('group', { name: at.words(field) }).first();
  await group.getByRole('button').last().click();
  await page.getByRole('grid').waitFor();
  for (let week = 0; week < weeks; week += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('grid').waitFor({ state: 'hidden' });
}

export class NeedWriter {
  readonly at: Visitor;
  constructor(at: Visitor) {
    this.at = at;
  }

  /** Everything but the title. */
  async saysTheRest(): Promise<void> {
    const { at } = this;
    await at
      .field('چرا لازم است؟')
      .fill('بیماران ریوی در خانه به اکسیژن وابسته‌اند و دستگاه‌های امانی کم است. کارشناس توان‌بخشی پیگیر است.');
    await at.page.getByRole('main').getByText(at.words('توانمندی'), { exact: true }).click();
    await chooses(at, 'برنامه', 'ویلچر', /ویلچر/);
    await chooses(at, 'شهرستان', 'هري', /هریس/);
    await chooses(at, 'گروه هدف', 'معلول', /معلولیت/);
    await chooses(at, 'حوزهٔ خدمت', 'توان', /توان/);
    await at.page.getByRole('button', { name: at.words('شدت') }).click();
    await at.page.getByRole('option').nth(3).click();
    await at.field('شمار افراد').fill('۱۲');
    await chooses(at, 'قلم از فهرست پایه', 'اكسيژن', /اکسیژن/);
    await at.field('مقدار').fill('۶');
    await picksDay(at, 'از روز', 0);
    await picksDay(at, 'تا روز', 6);
    await at
      .field('چه مدرکی و کی نشان داده می‌شود؟')
      .fill('صورت‌جلسهٔ تحویل با شمارهٔ سریال هر دستگاه، دو هفته پس از تحویل');
  }

  /** Saves without sending; gives the code of the need. */
  keeps = () => this.#saves('ذخیرهٔ پیش‌نویس');

  /** Saves and sends to the approver; gives the code of the need. */
  sends = () => this.#saves('ذخیره و ارسال برای تأیید');

  async #saves(button: string): Promise<string> {
    const { page } = this.at;
    await this.at.button(button).click();
    await page.waitForURL(/needs\/AS-\d+-\d+$/);
    await this.at.settled();
    return page.url().split('/').pop() ?? '';
  }
}

export class OfferWriter {
  readonly at: Visitor;
  constructor(at: Visitor) {
    this.at = at;
  }

  /** Everything but the title. */
  async saysTheRest(): Promise<void> {
    const { at } = this;
    await at.field('توضیح').fill('مشاوران شرکت، روزهای یکشنبه و سه‌شنبه، در محل کارگاه');
    await picksDay(at, 'از روز', 0);
    await picksDay(at, 'تا روز', 8);
    await chooses(at, 'قلم از فهرست پایه', 'مربيگري', /مربیگری/);
    await at.field('ظرفیت').fill('۱۲۰');
  }

  /** Saves and sends it for review; gives the code of the offer. */
  async sends(): Promise<string> {
    const { page } = this.at;
    await this.at.button('ذخیره و ارسال برای بررسی').click();
    await page.waitForURL(/offers\/AS-[\w-]+$/);
    await this.at.settled();
    return page.url().split('/').pop() ?? '';
  }
}
