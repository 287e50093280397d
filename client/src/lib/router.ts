import { useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Refusal } from './graphql/refusal.ts';
import { locale } from './locale/current.ts';
import type { RawSearch, SearchSchema } from './search-params.ts';

/** A part of the address: `const code = useParam('code')` on `/needs/$code`. */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  return params[name] ?? '';
}

/** `const [search, setSearch] = useSearchParams(needsSearch)`; setting merges and replaces the entry in the history. */
export function useSearchParams<Values>(
  schema: SearchSchema<Values>,
): [Values, (change: Partial<Values>, options?: { push?: boolean }) => void] {
  const raw: RawSearch = useSearch({ strict: false });
  const router = useRouter();
  const values = useMemo(() => schema.read(raw), [schema, raw]);
  const set = useCallback(
    (change: Partial<Values>, options?: { push?: boolean }) => {
      const now = schema.read(router.state.location.search as RawSearch);
      const { pathname } = window.location;
      void router.navigate({
        href: `${pathname}${schema.write({ ...now, ...change })}`,
        replace: !options?.push,
        resetScroll: false,
      });
    },
    [schema, router],
  );
  return [values, set];
}

/** What one page may hand to the next, beside the address. */
type Brought = { refusal?: Refusal | undefined };
declare module '@tanstack/react-router' {
  interface HistoryState extends Brought {}
}

/** `const go = useGo(); go(paths.work())` */
export function useGo(): (to: string, options?: { replace?: boolean; bring?: Brought }) => void {
  const router = useRouter();
  return useCallback(
    (to, options) =>
      void router.navigate({ href: hrefOf(to), replace: options?.replace ?? false, state: options?.bring ?? {} }),
    [router],
  );
}

/**
 * What was brought here, read when this part of the page appears (the page that sent it is still there a moment longer), and
 * only once: who comes back or loads the page anew is told nothing old.
 */
export function useBrought(): Brought {
  const { history } = useRouter();
  const [{ refusal }] = useState<Brought>(() => history.location.state);
  useEffect(() => {
    const { href, state } = history.location;
    if (refusal) history.replace(href, { ...state, refusal: undefined });
  }, [history, refusal]);
  return { refusal };
}

/** A path of ours with the page's language before it; whole addresses and anchors stay. */
export function hrefOf(to: string): string {
  return to.startsWith('/') ? `/${locale}${to === '/' ? '' : to}` : to;
}
