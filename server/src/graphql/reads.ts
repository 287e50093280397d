import type { Context } from './context.ts';

type Resolve<Row, Column extends keyof Row, Answer> = (
  row: Pick<Row, Column>,
  args: object,
  context: Context,
) => Answer;

/**
 * `readsOf<Need>()(['titleFa'], (need) => …)`: a field, and the only columns of its row that it reads. A statement then
 * selects no others (look-ahead.ts). A field that does not say so is given the whole row.
 */
export const readsOf =
  <Row>() =>
  <Column extends keyof Row & string, Answer>(columns: readonly Column[], resolve: Resolve<Row, Column, Answer>) => ({
    extensions: { reads: columns },
    resolve,
  });
