// Somebody who gives, on their pages: takes something on, plans it and sends it.
import { expect } from 'vitest';
import { acts } from './acts.ts';
import type { Visitor } from './visitor.ts';
import { numbersIn } from './words.ts';
import { picksDay } from './writers.ts';

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
    await picksDay(at, 'از روز', 0);
    await picksDay(at, 'تا روز', 2);
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
