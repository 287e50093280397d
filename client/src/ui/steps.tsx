import { Check, Cloud, CloudOff } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../lib/i18n/t.ts';
import { format } from '../lib/locale/current.ts';
import { Code } from './bdi.tsx';
import { Button } from './button.tsx';
import { DataList, type Datum } from './data-list.tsx';
import { Link } from './link.tsx';
import s from './steps.module.css';

export type DraftState = { kind: 'clean' } | { kind: 'saving' } | { kind: 'saved'; at: Date } | { kind: 'failed' };

type StepPageProps = {
  /** From 1. */
  step: number;
  steps: number;
  /** The one question of this page. */
  question: ReactNode;
  draft?: DraftState;
  onBack?: () => void;
  children: ReactNode;
};

/** One thing per page. Put a `<Form>` with a `<StepButtons>` inside. */
export function StepPage({ step, steps, question, draft, onBack, children }: StepPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is a new page: the reader starts at its question
  useEffect(() => heading.current?.focus(), [step]);
  return (
    <div className={s.page}>
      <div className={s.bar}>
        <span className={s.count}>{t('ui.steps.of', { step, steps })}</span>
        {draft && <DraftMark draft={draft} />}
      </div>
      <div className={s.track} aria-hidden="true">
        {Array.from({ length: steps }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a wizard do not move
          <span key={at} data-done={at < step} />
        ))}
      </div>
      {onBack && (
        <div>
          <Button look="quiet" size="small" onPress={onBack}>
            {t('ui.back')}
          </Button>
        </div>
      )}
      <h2 ref={heading} tabIndex={-1} className={s.question}>
        {question}
      </h2>
      {children}
    </div>
  );
}

export function StepButtons({ label, pending, children }: { label?: string; pending?: boolean; children?: ReactNode }) {
  return (
    <div className={s.buttons}>
      <Button type="submit" look="primary" isPending={pending}>
        {label ?? t('ui.steps.continue')}
      </Button>
      {children}
    </div>
  );
}

/** «پیش‌نویس: هنوز ارسال نشده است» and when it was last kept. */
export function DraftMark({ draft }: { draft: DraftState }) {
  const text = {
    clean: () => '',
    saving: () => t('ui.draft.saving'),
    saved: () => (draft.kind === 'saved' ? t('ui.draft.saved', { time: format.time(draft.at) }) : ''),
    failed: () => t('ui.draft.failed'),
  }[draft.kind]();
  const Icon = draft.kind === 'failed' ? CloudOff : Cloud;
  return (
    <span className={s.draft} data-failed={draft.kind === 'failed'}>
      <strong>{t('ui.draft.banner')}</strong>
      <span role="status" className={s.saved}>
        {text && <Icon size={16} aria-hidden="true" />} {text}
      </span>
    </span>
  );
}

/** Everything said so far, each with its way back. */
export function CheckAnswers({ answers, onChange }: { answers: readonly Datum[]; onChange: (key: string) => void }) {
  return (
    <DataList
      items={answers.map((answer) => ({
        ...answer,
        action: (
          <Button
            look="quiet"
            size="small"
            aria-label={typeof answer.label === 'string' ? `${t('ui.check.change')}: ${answer.label}` : undefined}
            onPress={() => onChange(answer.key)}
          >
            {t('ui.check.change')}
          </Button>
        ),
      }))}
    />
  );
}

type ConfirmationProps = {
  title: ReactNode;
  reference: string;
  next: ReactNode;
  children?: ReactNode;
  to: string;
  toLabel: ReactNode;
};

/** It is done: the number to keep, who acts next and until when. */
export function Confirmation({ title, reference, next, children, to, toLabel }: ConfirmationProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={s.page}>
      <div className={s.done}>
        <Check size={32} aria-hidden="true" />
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>
          {t('ui.done.reference')}
          <strong className={s.reference}>
            <Code>{reference}</Code>
          </strong>
        </p>
      </div>
      <h3>{t('ui.done.next')}</h3>
      <div>{next}</div>
      {children}
      <div className={s.buttons}>
        <Link look="primary" to={to}>
          {toLabel}
        </Link>
        <Button onPress={() => window.print()}>{t('ui.print')}</Button>
      </div>
    </div>
  );
}
