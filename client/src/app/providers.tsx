import type { AnyRouter } from '@tanstack/react-router';
import type { Client } from '@urql/core';
import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider as LinkProvider } from 'react-aria-components';
import { Provider as GraphqlProvider } from 'urql';
import { LOCALES, type LocaleKey } from '../lib/locale/locales.ts';
import { hrefOf } from '../lib/router.ts';

type ProvidersProps = { locale: LocaleKey; client: Client; router: AnyRouter; children: ReactNode };

/** What every page stands in: formats and direction for React Aria, one way to follow links, the API. */
export function Providers({ locale, client, router, children }: ProvidersProps) {
  const follow = (to: string) => {
    if (to.startsWith('#')) window.location.hash = to;
    else void router.navigate({ href: hrefOf(to) });
  };
  return (
    <I18nProvider locale={LOCALES[locale].aria}>
      <LinkProvider navigate={follow} useHref={hrefOf}>
        <GraphqlProvider value={client}>{children}</GraphqlProvider>
      </LinkProvider>
    </I18nProvider>
  );
}
