import { type ReactNode, useEffect, useState } from 'react';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { Code } from './bdi.tsx';
import { Button } from './button.tsx';
import { Row } from './layout.tsx';
import { Link } from './link.tsx';
import { Notice } from './notice.tsx';
import s from './states.module.css';

/** Shows nothing for 200 ms, then the grey of what will be there, and after 5 s says that it still works. */
export function Loading({ lines = 3, height }: { lines?: number; height?: string }) {
  const [phase, setPhase] = useState<'quiet' | 'shown' | 'long'>('quiet');
  useEffect(() => {
    const shown = setTimeout(() => setPhase('shown'), 200);
    const long = setTimeout(() => setPhase('long'), 5000);
    return () => {
      clearTimeout(shown);
      clearTimeout(long);
    };
  }, []);
  return (
    <div
      role="status"
      aria-busy="true"
      className={s.loading}
      style={height ? { minBlockSize: height } : undefined}
      data-shown={phase !== 'quiet'}
    >
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey lines are all alike
        <div key={line} className={s.bone} aria-hidden="true" />
      ))}
      <span className={phase === 'long' ? s.still : s.said}>
        {phase === 'long' ? t('ui.loading.long') : t('ui.loading')}
      </span>
    </div>
  );
}

/** Why it is empty, and one thing to do about it. */
export function Empty({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={s.empty}>
      <p className={s.emptyTitle}>{title}</p>
      {children && <div>{children}</div>}
      {action}
    </div>
  );
}

type Problem = { networkError?: Error | undefined; response?: { headers?: Headers } | undefined };

/** What happened, what is safe, try again, and the code to name to the support. */
export function ErrorState({ error, onRetry }: { error?: Problem | undefined; onRetry?: () => void }) {
  const code = error?.response?.headers?.get?.('x-request-id');
  return (
    <Notice
      tone="danger"
      announce
      title={error?.networkError ? t('ui.error.network') : t('ui.error.fault')}
      actions={onRetry && <Button onPress={onRetry}>{t('ui.error.retry')}</Button>}
    >
      <p>{t('ui.error.safe')}</p>
      {code && (
        <p>
          {t('ui.error.code')} <Code>{code}</Code>
        </p>
      )}
    </Notice>
  );
}

/** Under a heading that says what was not found. */
export function NotFound({ children }: { children?: ReactNode }) {
  return (
    <Empty title={t('ui.notFound.why')} action={<Link to={paths.home()}>{t('ui.toFrontPage')}</Link>}>
      {children}
    </Empty>
  );
}

/** For who is signed in, in a role that does not come here; a visitor is shown the way in by `SignedIn`. */
export function Forbidden({ children }: { children?: ReactNode }) {
  return (
    <Empty
      title={t('ui.forbidden')}
      action={
        <Row>
          <Link to={paths.work()} look="secondary">
            {t('ui.toWork')}
          </Link>
          <Link to={paths.account()}>{t('ui.switchRole')}</Link>
        </Row>
      }
    >
      {children ?? <p>{t('ui.forbidden.why')}</p>}
    </Empty>
  );
}

type Result<Data> = { data?: Data; fetching: boolean; stale?: boolean; error?: Problem | undefined };

/**
 * The states of a query in one place: loading, error, and data; with data and an error, the data with the hole marked.
 * `<QueryView result={result} onRetry={readAgain}>{(data) => …}</QueryView>`
 */
export function QueryView<Data>({
  result,
  onRetry,
  loading,
  children,
}: {
  result: Result<Data>;
  onRetry?: () => void;
  loading?: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  const { data, error } = result;
  if (data === undefined || data === null)
    return error ? <ErrorState error={error} onRetry={onRetry} /> : (loading ?? <Loading />);
  return (
    <>
      {error && (
        <Notice
          tone="warn"
          title={t('ui.error.partial')}
          actions={onRetry && <Button onPress={onRetry}>{t('ui.error.retry')}</Button>}
        />
      )}
      {children(data)}
    </>
  );
}
