// A3: a mark stands in every text people wrote. What somebody may read of a thing asked for by its id is agreed on in
// expected-cells.txt; no other way to it, through lists and the second step over an edge, gives a mark beyond that.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VISITOR } from '../../../server/src/domain/viewer.ts';
import { answerTo, looks, type Viewers } from './matrix.ts';
import { PERSONA_NAMES, type Persona, viewersOf } from './personas.ts';
import { allMarked, MARK, makeSeenThings, type SeenThings } from './seen-things.fixture.ts';

let things: SeenThings;
let viewers: Viewers;
/** By persona the marks in what each thing itself gives. */
const agreed = new Map<Persona, Set<string>>();
beforeAll(async () => {
  things = await makeSeenThings();
  viewers = await viewersOf(things.world);
  const direct = looks(await allMarked(things)).filter(({ path }) => path === '');
  for (const persona of PERSONA_NAMES) agreed.set(persona, await marksIn(persona, direct));
}, 120_000);
afterAll(() => things?.world.end());

async function marksIn(persona: Persona, asked: ReturnType<typeof looks>): Promise<Set<string>> {
  const viewer = viewers.get(persona) ?? VISITOR;
  const marks = new Set<string>();
  for (const look of asked)
    for (const [mark] of JSON.stringify(await answerTo(things, viewer, look)).matchAll(MARK)) marks.add(mark);
  return marks;
}

describe('a mark beyond what was agreed on', () => {
  test.each(PERSONA_NAMES)('reaches no %s', async (persona) => {
    const everyWay = await marksIn(persona, looks(things, 'leaves'));
    const beyond = [...everyWay].filter(
      (mark) => !agreed.get(persona)?.has(mark) && !(persona === 'signatory' && mark === OWN_DRAFT),
    );
    expect(beyond).toEqual([]);
  });

  test('would be found: there are many, and nobody is given them all', () => {
    const all = new Set([...agreed.values()].flatMap((marks) => [...marks]));
    expect(all.size).toBeGreaterThan(100);
    for (const marks of agreed.values()) expect(marks.size).toBeLessThan(all.size);
    expect(agreed.get('auditor')?.size).toBeGreaterThan((agreed.get('visitor')?.size ?? 0) * 1.5);
    expect(agreed.get('suspended')).toEqual(agreed.get('visitor'));
  });
});

/** A draft has no id; it is asked for by its form, and is its writer's own. */
const OWN_DRAFT = '§draft.content.0-0§';
