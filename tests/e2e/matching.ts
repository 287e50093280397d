// What people do on the screens of matching, each step as they would do it.
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { acts } from './acts.ts';
import { records } from './records.ts';
import type { Visitor } from './visitor.ts';

/** A proposal as the database has it. */
export type ProposalRow = {
  id: string;
  need: string;
  provider: string;
  quantity: string;
  state: string;
  source: string;
  cost: string | null;
  reason: string | null;
  pledge: string | null;
};

export const proposals = (where: string, values: readonly unknown[]): Promise<ProposalRow[]> =>
  records(
    `SELECT m.id, n.code AS need, o.name_fa AS provider, m.quantity, m.state, m.source, m.override_cost AS cost, m.reason, c.code AS pledge
     FROM match m JOIN need n ON n.id = m.need_id JOIN organization o ON o.id = m.provider_organization_id
     LEFT JOIN commitment c ON c.match_id = m.id WHERE ${where} ORDER BY m.id`,
    values,
  );

export class Council {
  readonly at: Visitor;
  constructor(at: Visitor) {
    this.at = at;
  }

  /** From the work queue to a round of the own province; gives its code. */
  async opensRound(): Promise<string> {
    const { at } = this;
    await at.open('/work');
    await at.page
      .getByRole('main')
      .getByRole('link', { name: at.words('دورهای تخصیص') })
      .click();
    await at.settled();
    await at.looks('rounds');
    await at.link('باز کردن دور تازه').click();
    await at.heading('پیش‌نمایش').waitFor();
    await at.looks('round-preview');
    await at.button('باز کردن دور').click();
    await at.page.waitForURL(/rounds\/AS-\d+-\d+$/);
    await at.looks('round-draft');
    return at.page.url().split('/').pop() ?? '';
  }

  /** By keys alone, and with the progress in sight. */
  async runsRound(): Promise<void> {
    const { at } = this;
    await pressesByKey(at.button('اجرای دور'));
    await pressesByKey(at.dialog('اجرای دور').getByRole('button', { name: at.words('اجرای دور'), exact: true }));
    await at.page.getByRole('progressbar').waitFor();
    expect(await at.page.getByRole('progressbar').getAttribute('aria-valuetext')).toMatch(/[۰-۹\d]/);
    await at.heading('پیش از دور، پس از دور، و روش شتاب‌زده').waitFor({ timeout: 120_000 });
    await at.settled();
  }

  /** Another quantity for a proposal on the board of its need, with the reason. */
  async overrides({ need, provider }: ProposalRow, quantity: bigint, reason: string): Promise<void> {
    const { at } = this;
    await at.open(`/needs/${need}/matching`);
    const card = cardOf(at, provider, 'تغییر مقدار');
    await card.getByRole('button', { name: at.words('تغییر مقدار') }).click();
    const dialog = at.dialog('تغییر مقدار');
    await dialog.getByLabel(at.words('مقدار تازه')).fill(String(quantity));
    await dialog.getByRole('textbox').last().fill(reason);
    await at.looks('override-dialog');
    await dialog.getByRole('button', { name: at.words('تغییر مقدار'), exact: true }).click();
    await dialog.waitFor({ state: 'hidden', timeout: 60_000 });
    await at.text('مقدار را شورا تغییر داد؛ {cost} از ارزش وزن‌دار کل دور کم شد ({points} امتیاز)').first().waitFor();
    await at.looks('overridden');
  }
}

/** The card of a match that waits for this act, on whatever page it stands. */
export const cardOf = (at: Visitor, text: string, act: string): Locator =>
  at.page
    .getByRole('article')
    .filter({ hasText: text })
    .filter({ hasText: at.words('از دور تخصیص') })
    .filter({ has: at.page.getByRole('button', { name: at.words(act), exact: true }) })
    .first();

export async function pressesByKey(target: Locator): Promise<void> {
  await target.waitFor();
  await target.focus();
  await target.press('Enter');
}

/** Accepts the match of a card by keys alone. */
export async function acceptsByKey(at: Visitor, card: Locator): Promise<void> {
  await pressesByKey(card.getByRole('button', { name: at.words('می‌پذیرم'), exact: true }));
  await pressesByKey(at.dialog('می‌پذیرم').getByRole('button', { name: at.words('می‌پذیرم'), exact: true }));
  await at.text('پذیرش شما ثبت شد.').first().waitFor();
}

/** Declines with one reason of the list. */
export async function declines(at: Visitor, within: Locator, reason: string): Promise<void> {
  await within.getByRole('button', { name: at.words('نمی‌پذیرم'), exact: true }).click();
  const dialog = at.dialog('نمی‌پذیرم');
  await dialog.getByText(at.words(reason), { exact: true }).click();
  await at.looks('decline-dialog');
  await dialog.getByRole('button', { name: at.words('نمی‌پذیرم'), exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Keeps what the needs page shows for a text, under a name. */
export async function savesSearch(at: Visitor, text: string): Promise<void> {
  await at.open(`/needs?q=${encodeURIComponent(text)}`);
  await acts(at, 'ذخیرهٔ این جست‌وجو', async (dialog) => {
    expect(await dialog.getByLabel(at.words('نام این جست‌وجو')).inputValue()).toBe(text);
  });
  await at.text('جست‌وجو ذخیره شد.').waitFor();
  await at.looks('search-saved');
}
