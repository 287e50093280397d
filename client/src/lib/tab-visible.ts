import { useSyncExternalStore } from 'react';

const listen = (heard: () => void) => {
  document.addEventListener('visibilitychange', heard);
  return () => document.removeEventListener('visibilitychange', heard);
};
const visible = () => document.visibilityState === 'visible';

/** Whether somebody can see this tab. */
export const useTabVisible = (): boolean => useSyncExternalStore(listen, visible);
