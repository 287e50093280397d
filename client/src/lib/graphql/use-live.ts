import { useEffect, useRef, useState } from 'react';
import { useSubscription } from 'urql';
import { graphql } from '../../graphql.ts';
import { useTabVisible } from '../tab-visible.ts';

const POLL_MS = 30_000;

const Changed = graphql(`
  subscription Changed($ids: [ID!]) {
    changed(ids: $ids) {
      id
      noun
      at
    }
  }
`);

export type Live = { updatedAt: Date; mode: 'live' | 'polling' };

/**
 * Reads again when somebody else changed one of these things (without ids: the viewer's own queue). A signal carries no
 * content, so nothing can be shown that the reader may not see. Where the stream does not come through, every 30 seconds.
 * A tab nobody sees holds no stream (a browser has six connections to a site) and reads again when it is seen.
 */
export function useLive(
  ids: readonly string[] | undefined,
  readAgain: () => void,
  options?: { pause?: boolean },
): Live {
  const visible = useTabVisible();
  const pause = options?.pause ?? false;
  const [updatedAt, setUpdatedAt] = useState(() => new Date());
  const latest = useRef(readAgain);
  latest.current = readAgain;
  const refresh = useRef(() => {
    latest.current();
    setUpdatedAt(new Date());
  }).current;
  const [{ error, data }] = useSubscription({
    query: Changed,
    variables: { ids: ids ? [...ids] : null },
    pause: pause || !visible,
  });
  const signal = data?.changed.at;
  useEffect(() => {
    if (signal) refresh();
  }, [signal, refresh]);
  const broken = error !== undefined;
  useEffect(() => {
    if (pause || !broken || !visible) return;
    const timer = setInterval(refresh, POLL_MS);
    return () => clearInterval(timer);
  }, [broken, pause, visible, refresh]);
  const hidden = useRef(false);
  useEffect(() => {
    if (visible && hidden.current && !pause) refresh();
    hidden.current = !visible;
  }, [visible, pause, refresh]);
  return { updatedAt, mode: broken ? 'polling' : 'live' };
}
