// The independent check of a delivery, on its sheet.
import { acts } from './acts.ts';
import type { Visitor } from './visitor.ts';

export async function opensSheet(at: Visitor, code: string): Promise<void> {
  await at.open(`/commitments/${code}`);
  await at.link('باز کردن برگهٔ راستی‌آزمایی').click();
  await at.page.waitForURL(/verifications/);
  await at.settled();
}

/** A first delivery and one of high value are drawn by themselves; another is asked for. */
export async function namesVerifier(at: Visitor, code: string): Promise<void> {
  await at.open(`/commitments/${code}`);
  if (await at.button('درخواست راستی‌آزمایی').isVisible()) {
    await acts(at, 'درخواست راستی‌آزمایی');
    await at.text('راستی‌آزمایی درخواست شد.').first().waitFor();
  }
  await opensSheet(at, code);
  await at.looks('verification-assign');
  await acts(at, 'تعیین راستی‌آزما', async (dialog) => {
    await dialog.getByLabel(at.words('راستی‌آزما')).first().click();
    await at.page.getByRole('option', { name: /مینا/ }).click();
  });
  await at.text('راستی‌آزما تعیین شد.').first().waitFor();
}

/** The verifier's answer: the choice by its words, what was found and, where it failed, why. */
export async function decides(at: Visitor, choice: string, found: string, why?: string): Promise<void> {
  await at.page.getByRole('main').getByText(at.words(choice), { exact: true }).click();
  await at.field('یافته‌ها').fill(found);
  if (why !== undefined) await at.field('دلیل تأیید نشدن').fill(why);
  await at.looks(why === undefined ? 'verification-decide' : 'verification-fail');
  await at.button('ثبت نتیجه').click();
  await at.text('نتیجهٔ راستی‌آزمایی ثبت شد.').first().waitFor();
}
