import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../lib/i18n/t.ts';
import { format } from '../lib/locale/current.ts';
import { Code } from './bdi.tsx';
import { Button } from './button.tsx';
import s from './print-sheet.module.css';
import { KnotMark } from './wordmark.tsx';

/** The letterhead; on paper only. */
export function Letterhead({
  office,
  title,
  code,
  verifyAt,
}: {
  office?: ReactNode;
  title: ReactNode;
  code?: string;
  verifyAt?: string;
}) {
  return (
    <div className={s.head} data-print="only">
      <div className={s.brand}>
        <KnotMark size={40} />
        <div>
          <strong>{t('ui.print.office')}</strong>
          {office && <div>{office}</div>}
        </div>
      </div>
      <strong className={s.title}>{title}</strong>
      <div className={s.meta}>
        <span>{t('ui.print.on', { day: format.day(new Date()) })}</span>
        {code && (
          <span>
            {t('ui.print.code')}: <Code>{code}</Code>
          </span>
        )}
        {verifyAt && <Code>{verifyAt}</Code>}
      </div>
    </div>
  );
}

/** Room for each side to sign; on paper only. */
export function SignBoxes({ parties }: { parties: readonly { key: string; party: ReactNode }[] }) {
  return (
    <div className={s.boxes} data-print="only">
      {parties.map(({ key, party }) => (
        <div key={key} className={s.box}>
          <strong>{party}</strong>
          <span>{t('ui.print.sign')}</span>
        </div>
      ))}
    </div>
  );
}

export function PrintButton() {
  return (
    <Button icon={<Printer size={18} aria-hidden="true" />} onPress={() => window.print()}>
      {t('ui.print')}
    </Button>
  );
}
