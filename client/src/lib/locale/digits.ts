// People type ۱۲۳, ١٢٣ or 123, with or without separators. Everything is read to ASCII before it is a number.

export function toLatinDigits(text: string): string {
  return text
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x0660));
}

export function toPersianDigits(text: string): string {
  return text.replace(/[0-9]/g, (d) => String.fromCharCode(0x06f0 + Number(d)));
}

/** «۱۲٬۵۰۰٬۰۰۰» → 12500000n; anything that is not a whole number → undefined. */
export function parseWhole(text: string): bigint | undefined {
  const plain = toLatinDigits(text).replace(/[\s,٬،'_\u200c\u200e\u200f\u066c]/g, '');
  return /^-?\d{1,30}$/.test(plain) ? BigInt(plain) : undefined;
}

export type Whole = bigint | number | string;

/** A quantity as the API gives it (a BigInt is a string in JSON) as a bigint. */
export function whole(value: Whole): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return BigInt(Math.trunc(value));
  return BigInt(value);
}
