// What reading a user's text gives: the value in its one canonical form, or the reason why it was refused. Never thrown.
// Example: parseMobile('۰۹۱۴ ۱۲۳ ۴۵۶۷') = { ok: true, value: '+989141234567' };
//          parseMobile('۰۹۱۴') = { ok: false, reason: 'WRONG_LENGTH' }. The wording of a reason belongs to the client.

export type Accepted<Value> = { readonly ok: true; readonly value: Value };
export type Refused<Reason extends string> = { readonly ok: false; readonly reason: Reason };
export type Parsed<Value, Reason extends string> = Accepted<Value> | Refused<Reason>;

export function accepted<Value>(value: Value): Accepted<Value> {
  return { ok: true, value };
}

export function refused<Reason extends string>(reason: Reason): Refused<Reason> {
  return { ok: false, reason };
}
