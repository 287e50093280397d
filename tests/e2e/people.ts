// The people of the journey, as themselves: who they are in the demo world and what each does on their pages.
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { expect, inject } from 'vitest';
import { DEMO_PASSWORD } from '../../prisma/seed/data/people.ts';
import { withOwnDatabase } from '../../server/src/db/borrow.ts';
import { acts } from './acts.ts';
import { type Setting, Visitor } from './visitor.ts';
import { numbersIn } from './words.ts';

export const ADDRESS = {
  officer: 'officer@demo.hamyari.test',
  charity: 'charity@demo.hamyari.test',
  volunteer: 'volunteer@demo.hamyari.test',
  business: 'business@demo.hamyari.test',
  signatory: 'signatory@demo.hamyari.test',
  approver: 'approver@demo.hamyari.test',
  receiver: 'receiver@demo.hamyari.test',
  council: 'council@demo.hamyari.test',
  verifier: 'verifier@demo.hamyari.test',
} as const;
export type Who = keyof typeof ADDRESS;

/** How much of a need stands at each step, as its page shows it. */
const STEPS = {
  required: 'نیاز',
  held: 'اعلام آمادگی',
  committed: 'تعهد امضاشده',
  delivered: 'تحویل‌شده',
  verified: 'راستی‌آزمایی‌شده',
  open: 'مانده',
} as const;
export type Figures = Readonly<Record<keyof typeof STEPS, bigint>>;

/** The table beside the first chain of the page; a step that is not there stands at nothing. */
export async function figuresOf(visitor: Visitor): Promise<Figures> {
  const table = visitor.page.getByRole('table', { name: visitor.words('ارقام') }).first();
  await table.waitFor();
  const figures: [string, bigint][] = [];
  for (const [step, persian] of Object.entries(STEPS)) {
    const header = visitor.page.getByRole('rowheader', { name: visitor.words(persian), exact: true });
    const texts = await table.getByRole('row').filter({ has: header }).getByRole('cell').allTextContents();
    figures.push([step, numbersIn(texts[0] ?? '')[0] ?? 0n]);
  }
  return Object.fromEntries(figures) as Figures;
}

/** Comes to the site and signs in by the form. */
export async function signedIn(browser: Browser, setting: Setting, who: Who): Promise<Visitor> {
  const visitor = await Visitor.come(browser, setting);
  await visitor.open('/sign-in');
  await fillsSignIn(visitor, who);
  return visitor;
}

/** Comes, signs in, does their part and leaves. */
export async function as<T>(
  browser: Browser,
  setting: Setting,
  who: Who,
  part: (at: Visitor) => Promise<T>,
): Promise<T> {
  const at = await signedIn(browser, setting, who);
  try {
    return await part(at);
  } finally {
    await at.leave();
  }
}

export async function fillsSignIn(visitor: Visitor, who: Who): Promise<void> {
  await visitor.field('ایمیل سازمانی').fill(ADDRESS[who]);
  await visitor.field('گذرواژه').fill(DEMO_PASSWORD);
  const form = visitor.page.getByRole('form', { name: visitor.words('ورود') });
  await Promise.all([
    visitor.page.waitForURL((url) => !url.pathname.endsWith('/sign-in')),
    form.getByRole('button', { name: visitor.words('ورود'), exact: true }).click(),
  ]);
  await visitor.settled();
}

export class Provider {
  readonly at: Visitor;
  constructor(visitor: Visitor) {
    this.at = visitor;
  }

  /** Step by step to the number to keep; the answers outlive a reload in the middle. */
  async pledges(quantity: bigint, picture: string): Promise<string> {
    const { at } = this;
    await at.heading('کدام قلم را بر عهده می‌گیرید؟').waitFor();
    await at.looks(`${picture}-1-item`);
    await at.button('ذخیره و ادامه').click();
    await at.heading('چه مقدار را بر عهده می‌گیرید؟').waitFor();
    const amount = at.field('مقدار');
    await amount.fill(String(quantity));
    await amount.press('Tab');
    await at.looks(`${picture}-2-quantity`);
    await at.button('ذخیره و ادامه').click();
    await at.heading('چه روزی و کجا تحویل می‌دهید؟').waitFor();
    await at.text('ذخیره شد، {time}').first().waitFor();
    await at.page.reload();
    await at.settled();
    await at.heading('چه روزی و کجا تحویل می‌دهید؟').waitFor();
    await this.picksDay('از روز', 0);
    await this.picksDay('تا روز', 2);
    await at.looks(`${picture}-3-when`);
    await at.button('ذخیره و ادامه').click();
    await at.heading('شرطی دارید؟').waitFor();
    await at.page.getByRole('main').getByRole('textbox').fill('نصب و آموزش با ما');
    await at.looks(`${picture}-4-conditions`);
    await at.button('ذخیره و ادامه').click();
    await at.heading('پاسخ‌های خود را بازبینی کنید').waitFor();
    const check = await at.page.getByRole('main').textContent();
    expect(numbersIn(check ?? ''), 'the quantity outlived the reload').toContain(quantity);
    await at.looks(`${picture}-5-check`);
    await at.button('ارسال اعلام آمادگی').click();
    await at.heading('اعلام آمادگی شما ثبت شد').waitFor();
    await at.looks(`${picture}-6-done`);
    return /[A-Z]{2}-\d{4}-\d{5}/.exec((await at.page.getByRole('main').textContent()) ?? '')?.[0] ?? '';
  }

  /** With the keys of the calendar: the day it opens on, or some weeks after it. */
  async picksDay(persian: string, weeks: number): Promise<void> {
    const { page } = this.at;
    const group = page.getByRole('group', { name: this.at.words(persian) }).first();
    await group.getByRole('button').last().click();
    await page.getByRole('grid').waitFor();
    for (let week = 0; week < weeks; week += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('grid').waitFor({ state: 'hidden' });
  }

  async plansOneDelivery(code: string): Promise<void> {
    const { at } = this;
    await at.open(`/commitments/${code}`);
    await at.button('نوشتن برنامهٔ تحویل').click();
    await at.dialog('نوشتن برنامهٔ تحویل').waitFor();
    await at.looks('plan-dialog');
    await at.button('ثبت برنامه').click();
    await at.text('برنامهٔ تحویل ثبت شد.').first().waitFor();
  }

  async dispatches(): Promise<void> {
    await acts(this.at, 'ثبت ارسال');
    await this.at.text('ارسال ثبت شد.').first().waitFor();
  }
}

/** Signing in proves the password for ten minutes: here they have passed. */
const passwordsGrowOld = () =>
  withOwnDatabase({ databaseUrl: null, dataDir: inject('houseData') }, async (connectionString) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query("UPDATE session SET stepped_up_at = stepped_up_at - interval '11 minutes'");
    await client.end();
  });

/** Signs what the page shows: said once more, the password proven, then done. */
export async function signs(at: Visitor, code: string, picture: string): Promise<void> {
  await at.open(`/commitments/${code}`);
  await at.looks(picture);
  await at.button('امضای تعهد').click();
  const dialog = at.dialog('امضای تعهد');
  await dialog.waitFor();
  await passwordsGrowOld();
  await dialog.getByRole('button', { name: at.words('امضای تعهد'), exact: true }).click();
  const proof = at.dialog('گذرواژه برای امضا');
  await proof.waitFor();
  await proof.getByLabel(at.words('گذرواژه'), { exact: true }).fill(DEMO_PASSWORD);
  await proof.getByRole('button', { name: at.words('تأیید و امضا') }).click();
  await at.text('امضای شما ثبت شد.').first().waitFor();
}
