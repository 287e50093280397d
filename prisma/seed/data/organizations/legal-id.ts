/**
 * Synthetic national legal IDs: the right structure and checksum, and a head (999) that no register gives out.
 * Worked example: serial 1 has the body 9991000010, its check digit is 0, so the ID is 99910000100.
 */
const WEIGHTS = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17] as const;

export function legalIdOf(serial: number): string {
  const body = `9991${String(serial).padStart(5, '0')}0`;
  return `${body}${checkDigitOf(body)}`;
}

/** The eleventh digit: each digit plus (tenth digit + 2), weighted, modulo 11, ten written as zero. */
export function checkDigitOf(body: string): number {
  const digits = [...body].map(Number);
  const shift = (digits[9] ?? 0) + 2;
  const total = WEIGHTS.reduce((sum, weight, position) => sum + ((digits[position] ?? 0) + shift) * weight, 0);
  return (total % 11) % 10;
}
