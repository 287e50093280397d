import { useCallback, useRef } from 'react';

/** A random key; `crypto.randomUUID` is missing on plain-http addresses, so it is drawn by hand. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The key of one intended act: the same through retries and double presses, a new one after `renew()`. */
export function useIdempotencyKey(): { key: string; renew: () => void } {
  const key = useRef<string>('');
  if (key.current === '') key.current = newKey();
  const renew = useCallback(() => {
    key.current = newKey();
  }, []);
  return {
    get key() {
      return key.current;
    },
    renew,
  };
}
