// The people of the journeys: who they are in the demo world, and how they come in.
import type { Browser } from 'playwright-core';
import { DEMO_PASSWORD } from '../../prisma/seed/data/people.ts';
import { type Setting, Visitor } from './visitor.ts';

export type Who =
  | 'officer'
  | 'receiver'
  | 'approver'
  | 'business'
  | 'signatory'
  | 'charity'
  | 'volunteer'
  | 'chamber'
  | 'council'
  | 'verifier';

/** Comes to the site, signs in by the form, does their part and leaves. */
export async function as<T>(
  browser: Browser,
  setting: Setting,
  who: Who,
  part: (at: Visitor) => Promise<T>,
): Promise<T> {
  const at = await Visitor.come(browser, setting);
  try {
    await at.open('/sign-in');
    await fillsSignIn(at, who);
    return await part(at);
  } finally {
    await at.leave();
  }
}

export async function fillsSignIn(at: Visitor, who: Who): Promise<void> {
  await at.field('ایمیل سازمانی').fill(`${who}@demo.hamyari.test`);
  await at.field('گذرواژه').fill(DEMO_PASSWORD);
  const form = at.page.getByRole('form', { name: at.words('ورود') });
  await Promise.all([
    at.page.waitForURL((url) => !url.pathname.endsWith('/sign-in')),
    form.getByRole('button', { name: at.words('ورود'), exact: true }).click(),
  ]);
  await at.settled();
}
