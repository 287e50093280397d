import { useState } from 'react';
import { type AnyVariables, type UseQueryArgs, type UseQueryResponse, useQuery } from 'urql';
import { type Kept, keepShown } from './keep-shown.ts';

/**
 * `useQuery` for a list that grows by its variable `first`: to urql more of the same list is another question, and until
 * the answer is there it has nothing. Here the shorter list stays until the longer one comes.
 */
export function useGrowingQuery<Data, Variables extends AnyVariables & { first: number }>(
  args: UseQueryArgs<Variables, Data>,
): UseQueryResponse<Data, Variables> {
  const [result, readAgain] = useQuery<Data, Variables>(args);
  const { first: _, ...list } = args.variables as Variables;
  const [kept, setKept] = useState<Kept<Data>>();
  const now = keepShown(kept, JSON.stringify(list), result.data);
  if (now !== kept) setKept(now);
  return [{ ...result, data: now?.data }, readAgain];
}
