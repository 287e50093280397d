import { useEffect, useState } from 'react';
import { SearchField } from './search-field.tsx';

const PAUSE_MS = 300;

type SearchBoxProps = { label: string; placeholder?: string; value: string; onSearch: (text: string) => void };

/** A search field for a text kept in the address: it follows the typing after a short pause, and at once on Enter. */
export function SearchBox({ label, placeholder, value, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(value);
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    // Not what was typed here, so the address changed by itself: «back», or a chip taken off.
    if (value !== sent) {
      setSent(value);
      setTyped(value);
    }
  }
  const search = (text: string) => {
    setSent(text);
    onSearch(text);
  };
  useEffect(() => {
    if (typed === sent) return;
    const timer = setTimeout(() => search(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <SearchField label={label} placeholder={placeholder ?? label} value={typed} onChange={setTyped} onSubmit={search} />
  );
}
