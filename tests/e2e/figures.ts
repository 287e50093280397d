// What the page of a need shows of its numbers.
import type { Visitor } from './visitor.ts';
import { numbersIn, wordsOf } from './words.ts';

/** How much of a need stands at each step, as its page shows it. */
const STEPS = ['required', 'held', 'committed', 'delivered', 'verified', 'open'] as const;
export type Figures = Readonly<Record<(typeof STEPS)[number], bigint>>;

/** The table beside the first chain of the page. */
export async function figuresOf(visitor: Visitor): Promise<Figures> {
  const table = visitor.page.getByRole('table', { name: visitor.words('ارقام') }).first();
  await table.waitFor();
  const figures: [string, bigint][] = [];
  for (const step of STEPS) {
    const name = wordsOf(visitor.setting.language, `ui.chain.${step}`);
    const header = visitor.page.getByRole('rowheader', { name, exact: true });
    const texts = await table.getByRole('row').filter({ has: header }).getByRole('cell').allTextContents();
    const [figure] = numbersIn(texts[0] ?? '');
    if (figure === undefined) throw new Error(`the page does not say how much is «${name}»`);
    figures.push([step, figure]);
  }
  return Object.fromEntries(figures) as Figures;
}
