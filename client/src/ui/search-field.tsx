import { Search, X } from 'lucide-react';
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components';
import { t } from '../lib/i18n/t.ts';
import s from './search-field.module.css';

type SearchFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Enter pressed. */
  onSubmit?: (value: string) => void;
  placeholder?: string;
};

/** One line to search with; Escape and the cross clear it. */
export function SearchField({ label, value, onChange, onSubmit, placeholder }: SearchFieldProps) {
  return (
    <AriaSearchField aria-label={label} value={value} onChange={onChange} onSubmit={onSubmit} className={s.search}>
      <Search size={20} aria-hidden="true" className={s.glass} />
      <Input placeholder={placeholder} dir={value === '' ? undefined : 'auto'} className={s.input} data-search="" />
      {value !== '' && (
        <Button aria-label={t('ui.search.clear')} className={s.clear}>
          <X size={18} aria-hidden="true" />
        </Button>
      )}
    </AriaSearchField>
  );
}
