import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from '../lib/graphql/client.ts';
import type { LocaleKey } from '../lib/locale/locales.ts';
import { Providers } from './providers.tsx';
import { createAppRouter } from './router.tsx';

export function startApp(place: HTMLElement, locale: LocaleKey): void {
  const router = createAppRouter(locale);
  const client = createClient();
  createRoot(place).render(
    <StrictMode>
      <Providers locale={locale} client={client} router={router}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}
