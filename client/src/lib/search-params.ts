// A page's state in its address: `?q=ویلچر&county=…&county=…`. Values are read with a schema where they are used, so
// that a hand-written address never breaks a page; a value equal to its default is left out.

export type RawSearch = Readonly<Record<string, string | string[]>>;

type Param<Value> = {
  read: (values: readonly string[]) => Value;
  /** [] for the default. */
  write: (value: Value) => readonly string[];
};

export type SearchSchema<Values> = {
  read: (raw: RawSearch) => Values;
  /** `?…` or '' */
  write: (values: Partial<Values>) => string;
};

export const text = (): Param<string> => ({
  read: ([value]) => value ?? '',
  write: (value) => (value === '' ? [] : [value]),
});

export const list = (): Param<string[]> => ({
  read: (values) => [...new Set(values.filter(Boolean))],
  write: (values) => values,
});

export const flag = (): Param<boolean> => ({
  read: ([value]) => value === 'yes',
  write: (value) => (value ? ['yes'] : []),
});

export const count = (otherwise: number): Param<number> => ({
  read: ([value]) => (value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : otherwise),
  write: (value) => (value === otherwise ? [] : [String(value)]),
});

export function oneOf<const Option extends string>(
  options: readonly Option[],
  otherwise: NoInfer<Option>,
): Param<Option> {
  return {
    read: ([value]) => options.find((option) => option === value) ?? otherwise,
    write: (value) => (value === otherwise ? [] : [value]),
  };
}

export function manyOf<const Option extends string>(options: readonly Option[]): Param<Option[]> {
  return { read: (values) => options.filter((option) => values.includes(option)), write: (values) => values };
}

type Params = Readonly<Record<string, Param<never>>>;
type ValuesOf<P> = { [Name in keyof P]: P[Name] extends Param<infer Value> ? Value : never };

export function searchSchema<P extends Record<string, { read: (values: readonly string[]) => unknown }>>(
  params: P,
): SearchSchema<ValuesOf<P>> {
  const entries = Object.entries(params as unknown as Params);
  const valuesOf = (raw: string | string[] | undefined) =>
    raw === undefined ? [] : typeof raw === 'string' ? [raw] : raw;
  return {
    read: (raw) =>
      Object.fromEntries(
        entries.map(([name, param]) => [name, param.read(valuesOf(raw[name]))]),
      ) as unknown as ValuesOf<P>,
    write: (values) => {
      const given = values as Readonly<Record<string, never>>;
      const raw = entries.map(
        ([name, param]) => [name, name in given ? [...param.write(given[name] as never)] : []] as const,
      );
      return stringifySearch(Object.fromEntries(raw));
    },
  };
}

export function parseSearch(search: string): Record<string, string | string[]> {
  const raw: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const earlier = raw[name];
    raw[name] = earlier === undefined ? value : [...(typeof earlier === 'string' ? [earlier] : earlier), value];
  }
  return raw;
}

export function stringifySearch(raw: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(raw)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== '') params.append(name, String(one));
  }
  const written = params.toString();
  return written ? `?${written}` : '';
}
