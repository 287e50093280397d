import { useState } from 'react';
import { type AnyVariables, type UseQueryArgs, type UseQueryResponse, useQuery } from 'urql';
import { type Kept, keepShown } from './keep-shown.ts';

/**
 * `useQuery` for a part of a list (`first`, `after`): to urql more of the same list, or a page that begins after another
 * row than before, is another question, and until its answer is there it has nothing. Here what is shown stays until then.
 */
export function useGrowingQuery<Data, Variables extends AnyVariables & { first: number; after?: string | null }>(
  args: UseQueryArgs<Variables, Data>,
): UseQueryResponse<Data, Variables> {
  const [result, readAgain] = useQuery<Data, Variables>(args);
  const { first: _, after: __, ...list } = args.variables as Variables;
  const [kept, setKept] = useState<Kept<Data>>();
  const now = keepShown(kept, JSON.stringify(list), result.data);
  if (now !== kept) setKept(now);
  return [{ ...result, data: now?.data }, readAgain];
}
