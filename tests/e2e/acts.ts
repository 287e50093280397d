// Acts of the domain as they are done on the screen: said once more in a dialog, signed with the password proven.
import type { Locator } from 'playwright-core';
import { DEMO_PASSWORD } from '../../prisma/seed/data/people.ts';
import { records } from './records.ts';
import type { Visitor } from './visitor.ts';

/** An act that is said once more in a dialog before it is done. */
export async function acts(at: Visitor, persian: string, fill?: (dialog: Locator) => Promise<void>): Promise<void> {
  await at.button(persian).first().click();
  const dialog = at.dialog(persian);
  await dialog.waitFor();
  await fill?.(dialog);
  await dialog.getByRole('button', { name: at.words(persian), exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Signing in proves the password for ten minutes: here they have passed. */
const passwordsGrowOld = () => records("UPDATE session SET stepped_up_at = stepped_up_at - interval '11 minutes'");

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
