// Acts of the domain as they are done on the screen.
import type { Locator } from 'playwright-core';
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
