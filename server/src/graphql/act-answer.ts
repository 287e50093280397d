import type DataLoader from 'dataloader';
import { InvalidInput, ReasonRequired, Refusal, SensitiveText } from '#domain/refusals.ts';
import type { Loaders } from '../loaders.ts';
import type { Context } from './context.ts';
import { REFUSED_ACT } from './errors.ts';
import { present } from './present.ts';

/** Why an act with a reason may be refused. */
export const REFUSED_ACT_WITH_REASON = [...REFUSED_ACT, InvalidInput, SensitiveText, ReasonRequired] as const;

type ById = { [L in keyof Loaders]: Loaders[L] extends DataLoader<string, infer _, string> ? L : never }[keyof Loaders];
type Loaded<Name extends ById> = Loaders[Name] extends { readonly load: (id: string) => Promise<infer Row> }
  ? NonNullable<Row>
  : never;
type Acted<Key extends string> = { readonly [K in Key]: string };

/** What an act answers: the thing as it is now, read anew, or why nothing was written. `key` is where the use case tells its id. */
export const thingOf =
  <Name extends ById, Key extends string>(loader: Name, key: Key) =>
  async <R extends Refusal>(answer: Promise<Acted<Key> | R>, { loaders }: Context): Promise<Loaded<Name> | R> => {
    const result = await answer;
    if (result instanceof Refusal) return result as R;
    const things = loaders[loader] as unknown as DataLoader<string, Loaded<Name> | null>;
    return present(await things.clear(result[key]).load(result[key]));
  };
