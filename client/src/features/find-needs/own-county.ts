import { useCallback, useState } from 'react';
import { useViewer } from '../../entities/viewer/use-viewer.ts';

const KEY = 'county';

/** The county a reader means by «your county»: of their membership, or the one chosen here before. */
export function useOwnCounty(): [string | undefined, (id: string) => void] {
  const { viewer } = useViewer();
  const [chosen, setChosen] = useState(() => remembered());
  const choose = useCallback((id: string) => {
    setChosen(id);
    try {
      window.localStorage.setItem(KEY, id);
    } catch {
      // A browser that keeps nothing still shows the county of this visit.
    }
  }, []);
  return [viewer?.membership.county?.id ?? chosen, choose];
}

function remembered(): string | undefined {
  try {
    return window.localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
