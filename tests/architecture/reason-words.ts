// Every code that an explanation, a refusal of a match or a policy may carry is said in words on the screens: what the domain may
// say, what the client knows and what the messages say are one list.
type Message = { readonly fa: string; readonly azb?: string; readonly en: string };
export type Words = Readonly<Record<string, Message>>;

export type Vocabulary = {
  readonly name: string;
  /** What the domain may say. */
  readonly domain: readonly string[];
  /** What the client knows. */
  readonly client: readonly string[];
  /** Its messages are `prefix.CODE`, or that and more after another dot. */
  readonly prefix: string;
};

const LANGUAGES = ['fa', 'azb', 'en'] as const;

/** What is missing between the three, in one sentence each. */
export function unworded({ name, domain, client, prefix }: Vocabulary, words: Words): string[] {
  const unknown = domain.filter((code) => !client.includes(code)).map((code) => `${name}: the client knows no ${code}`);
  const stale = client.filter((code) => !domain.includes(code)).map((code) => `${name}: the domain knows no ${code}`);
  return [...unknown, ...stale, ...client.flatMap((code) => silentLanguages(name, `${prefix}.${code}`, words))];
}

function silentLanguages(name: string, id: string, words: Words): string[] {
  const said = Object.entries(words).filter(([key]) => key === id || key.startsWith(`${id}.`));
  if (said.length === 0) return [`${name}: nothing is said for ${id}`];
  return said.flatMap(([key, message]) =>
    LANGUAGES.filter((language) => !message[language]?.trim()).map(
      (language) => `${name}: ${key} is not said in ${language}`,
    ),
  );
}
