import { describe, expect, it } from 'vitest';
import { type PledgeInput, pledgeContent } from './pledge-content.ts';
import { InvalidInput, SensitiveText } from './refusals.ts';

const need = { windowStart: '2026-11-10', windowEnd: '2027-02-20' };
const input: PledgeInput = { quantity: 9n, deliverFrom: '2026-11-10', deliverBy: '2027-02-20' };
const faults = (change: Partial<PledgeInput>, today = '2026-11-23') => {
  const content = pledgeContent({ ...input, ...change }, need, today);
  return content instanceof InvalidInput ? content.fields.map(({ path, code }) => `${path} ${code}`) : [];
};

describe('a pledge says how much and when', () => {
  const table: [string, Partial<PledgeInput>, string[]][] = [
    ['within the whole window', {}, []],
    ['on one day', { deliverFrom: '2026-11-23', deliverBy: '2026-11-23' }, []],
    ['nothing', { quantity: 0n }, ['quantity ZERO']],
    ['too much for any unit', { quantity: 10n ** 15n + 1n }, ['quantity TOO_LARGE']],
    ['before the window', { deliverFrom: '2026-11-09' }, ['deliverFrom OUTSIDE_WINDOW']],
    ['after the window', { deliverBy: '2027-02-21' }, ['deliverBy OUTSIDE_WINDOW']],
    ['backwards', { deliverFrom: '2027-01-02', deliverBy: '2027-01-01' }, ['deliverBy BEFORE_START']],
    ['in the past', { deliverBy: '2026-11-22' }, ['deliverBy IN_THE_PAST']],
  ];
  it.each(table)('%s', (_, change, expected) => {
    expect(faults(change)).toEqual(expected);
  });
});

describe('conditions', () => {
  it('are kept in their save form, empty when there are none', () => {
    const conditions = (text?: string | null) => pledgeContent({ ...input, conditions: text }, need, '2026-11-23');
    expect(conditions('  فقط صبح  ')).toMatchObject({ conditions: 'فقط صبح' });
    for (const none of [undefined, null, '   ']) expect(conditions(none)).toMatchObject({ conditions: '' });
  });
  it('name nobody', () => {
    const conditions = 'تماس با 09123456789';
    expect(pledgeContent({ ...input, conditions }, need, '2026-11-23')).toBeInstanceOf(SensitiveText);
  });
});
