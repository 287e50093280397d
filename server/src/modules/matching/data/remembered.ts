import type { Read } from '#db/read.ts';

/**
 * What a whole server remembers of a small table, read anew when it is older than `freshForMs`. Whoever asks in between gets what
 * is known and waits for nobody; only the first one waits.
 */
export function remembered<Known>(load: (read: Read, now: Date) => Promise<Known>, freshForMs: number) {
  const known = new WeakMap<Read, { value: Promise<Known>; readAt: number }>();
  return (read: Read, now: Date): Promise<Known> => {
    const at = now.getTime();
    const held = known.get(read);
    if (held && at - held.readAt <= freshForMs) return held.value;
    const value = load(read, now);
    if (!held) {
      const first = { value, readAt: at };
      known.set(read, first);
      value.catch(() => known.delete(read));
      return value;
    }
    held.readAt = at;
    value.then(
      () => {
        held.value = value;
      },
      () => {
        held.readAt = Number.NEGATIVE_INFINITY;
      },
    );
    return held.value;
  };
}
