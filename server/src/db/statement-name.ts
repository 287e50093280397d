import { createHash } from 'node:crypto';

/** PostgreSQL keeps this many bytes of a prepared statement's name: two longer ones that begin alike would be one. */
const LONGEST = 63;
const DIGEST = 16;
const shortened = new Map<string, string>();

/** The name under which a statement is prepared: itself, or its beginning and a digest of all of it. */
export function statementName(name: string): string {
  if (name.length <= LONGEST) return name;
  const known = shortened.get(name);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, DIGEST);
  const short = `${name.slice(0, LONGEST - DIGEST - 1)}#${digest}`;
  shortened.set(name, short);
  return short;
}
