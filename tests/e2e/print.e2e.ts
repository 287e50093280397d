// What is signed and filed, as it comes out of a printer: the agreement and the minutes of a delivery on A4.
import { writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { as } from './people.ts';
import { records } from './records.ts';
import { launch, type Setting } from './visitor.ts';

const setting: Setting = { url: inject('houseUrl'), language: 'fa', width: 1280 };

let browser: Browser;
let code = '';
beforeAll(async () => {
  browser = await launch();
  const [delivered] = await records<{ code: string }>(
    `SELECT c.code FROM commitment c JOIN tranche t ON t.commitment_id = c.id
     WHERE t.state = 'ACCEPTED' AND c.unit_price > 1 ORDER BY c.code LIMIT 1`,
  );
  code = delivered?.code ?? '';
});
afterAll(() => browser?.close());

describe.each([
  { name: 'agreement', address: () => `/commitments/${code}/agreement`, title: 'تفاهم‌نامهٔ همیاری', pages: 2 },
  { name: 'minutes', address: () => `/commitments/${code}/minutes/1`, title: 'صورت‌جلسهٔ تحویل', pages: 1 },
])('the $name', ({ name, address, title, pages }) => {
  test('stands on paper under its letterhead, with room to sign and nothing to press', async () => {
    await as(browser, setting, 'approver', async (at) => {
      await at.open(address());
      await at.looks(name);
      await at.page.emulateMedia({ media: 'print' });
      await at.page.setViewportSize({ width: 794, height: 1123 });
      // paper is not a page: axe has nothing to say of it
      await at.page.screenshot({ path: at.pictureOf(`${name}-on-paper`), fullPage: true });
      const letterhead = at.page.getByText(at.words(title), { exact: true });
      expect(await letterhead.filter({ visible: true }).count()).toBe(1);
      expect(await at.page.getByText(code).filter({ visible: true }).count()).toBeGreaterThan(0);
      expect(await at.page.getByText(at.words('نام، مُهر و امضا')).filter({ visible: true }).count()).toBe(2);
      for (const role of ['button', 'navigation'] as const)
        expect(await at.page.getByRole(role).filter({ visible: true }).count()).toBe(0);
      const paper = await at.page.pdf({ format: 'A4', printBackground: false });
      await writeFile(at.pictureOf(`${name}-on-paper`).replace(/png$/, 'pdf'), paper);
      expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(pages);
    });
  });
});
