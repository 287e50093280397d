// The golden triangle as everybody reads it on the dashboard, held against sums made by hand: plain SQL over the tables of
// needs and of registered people, sharing nothing with the code that computes what is shown.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { records } from './records.ts';
import { launch, Visitor } from './visitor.ts';

let browser: Browser;
let reader: Visitor;
beforeAll(async () => {
  browser = await launch();
  reader = await Visitor.come(browser, { url: inject('houseUrl'), language: 'fa', width: 1280 });
});
afterAll(async () => {
  await reader?.leave();
  await browser?.close();
});

const PROVINCE = Buffer.from('Province:IR-03').toString('base64url');
const GIVEN = {
  COUNTED: 'i.committed + i.delivered + i.verified',
  DELIVERED: 'i.delivered + i.verified',
  VERIFIED: 'i.verified',
} as const;
type Stage = keyof typeof GIVEN;

/** A visitor reads rounded people: 1 to 7 are hidden, others stand to the nearest 5. */
const CELLS = (stage: Stage) => `
  WITH people AS (
    SELECT county_id, target_group_id, CASE WHEN people BETWEEN 1 AND 7 THEN 0 ELSE round(people / 5.0) * 5 END AS people
    FROM eligible_people WHERE province_id = 'IR-03'
  ), given AS (
    SELECT n.county_id, n.target_group_id, sum(i.required::numeric * i.unit_price) AS required,
      sum(least(i.required, ${GIVEN[stage]})::numeric * i.unit_price) AS covered
    FROM need n JOIN need_item i ON i.need_id = n.id
    WHERE n.province_id = 'IR-03' AND n.state IN ('PUBLISHED', 'PAUSED', 'EXPIRED', 'CLOSED') GROUP BY 1, 2
  ), cell AS (
    SELECT county_id, target_group_id, coalesce(people, 0) AS people, coalesce(required, 0) AS required,
      coalesce(covered, 0) AS covered, required IS NULL AS silent,
      CASE WHEN coalesce(required, 0) = 0 THEN 0 ELSE covered / required END AS share
    FROM people FULL JOIN given USING (county_id, target_group_id)
  )`;

const AXES = (stage: Stage) => `${CELLS(stage)}
  SELECT sum(people) FILTER (WHERE share >= 0.25 AND required > 0) / sum(people) AS completeness,
    sum(covered) / sum(required) AS adequacy,
    1 - (SELECT sum(a.people * b.people * abs(a.share - b.share)) FROM cell a, cell b) / (2 * sum(people) * sum(people * share)) AS justice,
    count(*) FILTER (WHERE silent AND people > 0) AS silent
  FROM cell`;

const COUNTIES = (stage: Stage) => `${CELLS(stage)}
  SELECT c.name_fa AS county, sum(covered) / nullif(sum(required), 0) AS adequacy
  FROM cell JOIN county c ON c.id = county_id GROUP BY 1`;

const ALL_CELLS = (stage: Stage) => `${CELLS(stage)}
  SELECT c.name_fa || ' ' || g.name_fa AS name, people, CASE WHEN required > 0 THEN share END AS share FROM cell
  JOIN county c ON c.id = county_id JOIN target_group g ON g.id = target_group_id WHERE NOT (silent AND people > 0)`;

/** «۴۰٫۶٪» as 40.6; undefined where no number stands. */
function numberIn(text: string): number | undefined {
  const plain = text
    .replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)))
    .replace(/٬/g, '')
    .replace('٫', '.');
  const found = /\d+(\.\d+)?/.exec(plain);
  return found ? Number(found[0]) : undefined;
}

/** A percentage as the screen rounds it: to one digit. */
const tenths = (share: string | number | null) => (share === null ? undefined : Math.round(Number(share) * 1000) / 10);

async function rowsOf(caption: string | RegExp): Promise<string[][]> {
  const rows = reader.page.getByRole('table', { name: caption, includeHidden: true }).first().locator('tbody tr');
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
}

async function axesShown(): Promise<Record<string, number | undefined>> {
  const texts = await Promise.all(
    ['تمامیت', 'کفایت', 'عدالت'].map((axis) =>
      reader.page.getByRole('listitem').filter({ hasText: axis }).locator('strong').first().textContent(),
    ),
  );
  const [completeness, adequacy, justice] = texts.map((text) => numberIn(text ?? ''));
  return { completeness, adequacy, justice };
}

describe.each<Stage>(['COUNTED', 'DELIVERED', 'VERIFIED'])('the triangle of East Azerbaijan, %s', (stage) => {
  const opens = () => reader.open(`/triangle?province=${PROVINCE}&stage=${stage}`);

  test('shows the three axes that the sums by hand give', { timeout: 120_000 }, async () => {
    const [byHand] = await records<Record<string, string>>(AXES(stage));
    const { completeness = '', adequacy = '', justice = '' } = byHand ?? {};
    // what is shown may be a minute old, and another journey may just have moved it
    const shown = async () => {
      await opens();
      return axesShown();
    };
    await expect
      .poll(shown, { timeout: 90_000, interval: 5000 })
      .toEqual({ completeness: tenths(completeness), adequacy: tenths(adequacy), justice: tenths(justice) });
    if (stage === 'COUNTED') await reader.looks('triangle');
    await expect(reader.page.locator('#silent').textContent()).resolves.toContain(
      Number(byHand?.silent).toLocaleString('fa-IR'),
    );
  });

  test('lists under the map the adequacy of each county, the lowest first', async () => {
    const byHand = await records<{ county: string; adequacy: string | null }>(COUNTIES(stage));
    const shown = (await rowsOf(/کفایت در شهرستان‌های/)).map(
      ([county = '', value = '']) => [county, numberIn(value)] as const,
    );
    expect(shown.length).toBe(21);
    expect(new Map(shown)).toEqual(new Map(byHand.map(({ county, adequacy }) => [county, tenths(adequacy)])));
    const values = shown.map(([, value]) => value ?? -1);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  test('lists each cell with its people and its share', async () => {
    const byHand = await records<{ name: string; people: string; share: string | null }>(ALL_CELLS(stage));
    const shown = (await rowsOf(/همهٔ خانه‌ها/)).map(
      ([county, group, people = '', , , share = '']) =>
        [`${county} ${group}`, [numberIn(people) ?? 0, numberIn(share)]] as const,
    );
    expect(shown.length).toBeGreaterThan(50);
    expect(new Map(shown)).toEqual(
      new Map(byHand.map(({ name, people, share }) => [name, [Number(people), tenths(share)]])),
    );
  });
});
