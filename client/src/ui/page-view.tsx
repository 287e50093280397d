import type { ReactNode } from 'react';
import { Page } from './page.tsx';
import { QueryView } from './states.tsx';

type PageViewProps<Data> = {
  result: Parameters<typeof QueryView<Data>>[0]['result'];
  onRetry: () => void;
  /** The heading while there is nothing better to call the page: what kind of thing it shows. */
  title: string;
  children: (data: Data) => ReactNode;
};

/** `QueryView` for a whole page whose heading comes with its data: loading and error have a heading too. */
export function PageView<Data>({ result, onRetry, title, children }: PageViewProps<Data>) {
  const view = (
    <QueryView result={result} onRetry={onRetry}>
      {children}
    </QueryView>
  );
  return result.data === undefined || result.data === null ? <Page title={title}>{view}</Page> : view;
}
