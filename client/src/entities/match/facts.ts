import type { Json } from '../../graphql.ts';
import type { Whole } from '../../lib/locale/digits.ts';

/** The facts beside a code, read with care: they are data of the server, and a missing one leaves a gap, never a fault. */
export type Facts = {
  text: (name: string) => string | undefined;
  whole: (name: string) => Whole | undefined;
  list: (name: string) => readonly string[];
  is: (name: string) => boolean;
};

export function factsOf(facts: Json): Facts {
  const all = typeof facts === 'object' && facts !== null && !Array.isArray(facts) ? facts : {};
  return {
    text: (name) => {
      const value = all[name];
      return typeof value === 'string' && value !== '' ? value : undefined;
    },
    whole: (name) => {
      const value = all[name];
      if (typeof value === 'number') return Math.trunc(value);
      return typeof value === 'string' && /^-?\d+$/.test(value) ? value : undefined;
    },
    list: (name) => {
      const value = all[name];
      return Array.isArray(value) ? value.map((one) => String(one)) : [];
    },
    is: (name) => all[name] === true,
  };
}
