import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPersianDigits } from './digits.ts';
import {
  formatIban,
  isCardNumber,
  isNationalCode,
  parseIban,
  parseMobile,
  parseNationalLegalId,
  parsePostalCode,
} from './identifiers.ts';

const digit = fc.integer({ min: 0, max: 9 });
const digitText = (length: number) =>
  fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''));

/** The digit at one place replaced by every other digit. */
function slipsAt(number: string, at: number): string[] {
  const others = Array.from('0123456789').filter((other) => other !== number[at]);
  return others.map((other) => number.slice(0, at) + other + number.slice(at + 1));
}

function allSlips(number: string): string[] {
  return Array.from(number).flatMap((_, at) => slipsAt(number, at));
}

/** Test-side recomputation of the remainders, written apart from the code under test. */
function legalIdRemainder(id: string): number {
  const added = Number(id[9]) + 2;
  return (
    [29, 27, 23, 19, 17, 29, 27, 23, 19, 17].reduce((sum, weight, at) => sum + (Number(id[at]) + added) * weight, 0) %
    11
  );
}

function nationalCodeRemainder(code: string): number {
  return Array.from(code.slice(0, 9)).reduce((sum, value, at) => sum + Number(value) * (10 - at), 0) % 11;
}

describe('national legal ID', () => {
  test('known IDs are accepted in any digit script with any separator', () => {
    for (const typed of ['14005893875', '۱۰۱۰۱۷۸۰۶۴۴', '١٠٣٨٠٢٨٤٧٩٠', ' 140-0589 3875 ', '\u200f14005893875\u200e'])
      expect(parseNationalLegalId(typed).ok, typed).toBe(true);
    expect(parseNationalLegalId('۱۴۰۰۵۸۹۳۸۷۵')).toEqual({ ok: true, value: '14005893875' });
  });

  test.each([
    ['', 'EMPTY'],
    [' - ', 'EMPTY'],
    ['14005893874', 'WRONG_CHECK_DIGIT'],
    ['1400589387', 'WRONG_LENGTH'],
    ['140058938755', 'WRONG_LENGTH'],
    ['1400589387a', 'NOT_DIGITS'],
    ['14000000003', 'NOT_ISSUED'],
  ])('%j is refused as %s', (typed, reason) => {
    expect(parseNationalLegalId(typed)).toEqual({ ok: false, reason });
  });

  const issued = digitText(10)
    .map((body) => body + String(legalIdRemainder(body) % 10))
    .filter((id) => id.slice(3, 9) !== '000000');

  test('the check digit accepts what it was computed from', () => {
    fc.assert(fc.property(issued, (id) => void expect(parseNationalLegalId(id)).toEqual({ ok: true, value: id })));
  });

  test('one wrong digit is seen, except where the remainder moves between 0 and 10, which are both written 0', () => {
    fc.assert(
      fc.property(issued, (id) => {
        for (const slip of allSlips(id)) {
          const unseen = slip[10] === '0' && [0, 10].includes(legalIdRemainder(slip)) && slip[10] === id[10];
          const zeros = slip.slice(3, 9) === '000000';
          expect(parseNationalLegalId(slip).ok, slip).toBe(unseen && !zeros);
        }
      }),
    );
  });
});

describe('IBAN', () => {
  test('a known IBAN is accepted with or without IR, in any digit script', () => {
    for (const typed of [
      'IR820540102680020817909002',
      'ir82 0540 1026 8002 0817 9090 02',
      'IR۸۲-۰۵۴۰-۱۰۲۶-۸۰۰۲-۰۸۱۷-۹۰۹۰-۰۲',
      '820540102680020817909002',
      '\u202aIR820540102680020817909002\u202c',
    ])
      expect(parseIban(typed), typed).toEqual({ ok: true, value: 'IR820540102680020817909002' });
  });

  test.each([
    ['', 'EMPTY'],
    ['IR82054010268002081790900', 'WRONG_LENGTH'],
    ['IR820540102680020817909003', 'WRONG_CHECK_DIGIT'],
    ['DE89370400440532013000', 'NOT_IRANIAN'],
    ['IR82054010268002081790900x', 'NOT_DIGITS'],
    ['IR', 'NOT_DIGITS'],
  ])('%j is refused as %s', (typed, reason) => {
    expect(parseIban(typed)).toEqual({ ok: false, reason });
  });

  const issued = digitText(22).map((account) => {
    const check = 98n - (BigInt(`${account}182700`) % 97n);
    return check.toString().padStart(2, '0') + account;
  });

  test('no single wrong digit passes', () => {
    fc.assert(
      fc.property(issued, (digits) => {
        expect(parseIban(digits)).toEqual({ ok: true, value: `IR${digits}` });
        for (const slip of allSlips(digits))
          expect(parseIban(slip), slip).toEqual({ ok: false, reason: 'WRONG_CHECK_DIGIT' });
      }),
    );
  });

  test('no swap of two neighbouring digits passes', () => {
    fc.assert(
      fc.property(issued, fc.integer({ min: 0, max: 22 }), (digits, at) => {
        const swapped = digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
        expect(parseIban(swapped).ok).toBe(swapped === digits);
      }),
    );
  });

  test('an IBAN is shown in groups of four', () => {
    expect(formatIban('IR820540102680020817909002')).toBe('IR82 0540 1026 8002 0817 9090 02');
  });
});

describe('mobile', () => {
  test.each([
    '09141234567',
    '9141234567',
    '+989141234567',
    '00989141234567',
    '989141234567',
    '۰۹۱۴ ۱۲۳ ۴۵۶۷',
    '(+98) 914-123-4567',
  ])('%s is one number', (typed) => {
    expect(parseMobile(typed)).toEqual({ ok: true, value: '+989141234567' });
  });

  test.each([
    ['', 'EMPTY'],
    ['04133334444', 'NOT_MOBILE'],
    ['+4917612345678', 'NOT_MOBILE'],
    ['0914123456', 'WRONG_LENGTH'],
    ['091412345678', 'WRONG_LENGTH'],
    ['0914x234567', 'NOT_DIGITS'],
  ])('%j is refused as %s', (typed, reason) => {
    expect(parseMobile(typed)).toEqual({ ok: false, reason });
  });
});

test('a postal code has ten digits, does not begin with zero and is not one digit ten times', () => {
  expect(parsePostalCode('۵۱۶۶۶-۱۴۷۱۱')).toEqual({ ok: true, value: '5166614711' });
  expect(parsePostalCode('0166614711')).toEqual({ ok: false, reason: 'NOT_ISSUED' });
  expect(parsePostalCode('1111111111')).toEqual({ ok: false, reason: 'NOT_ISSUED' });
  expect(parsePostalCode('516661471')).toEqual({ ok: false, reason: 'WRONG_LENGTH' });
});

describe('numbers that are only looked for', () => {
  test('national codes by their check digit', () => {
    expect(['0076229645', '1583250689'].map(isNationalCode)).toEqual([true, true]);
    expect(['1234567890', '1111111111', '007622964', '۰۰۷۶۲۲۹۶۴۵'].map(isNationalCode)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('one wrong digit of a national code is seen, except where the remainder moves between 1 and 10, both written 1', () => {
    fc.assert(
      fc.property(digitText(9), (body) => {
        const remainder = nationalCodeRemainder(body);
        const code = body + String(remainder < 2 ? remainder : 11 - remainder);
        fc.pre(!/^(\d)\1{9}$/.test(code));
        expect(isNationalCode(code)).toBe(true);
        for (const slip of allSlips(code)) {
          const unseen = slip[9] === '1' && code[9] === '1' && [1, 10].includes(nationalCodeRemainder(slip));
          expect(isNationalCode(slip), slip).toBe(unseen && !/^(\d)\1{9}$/.test(slip));
        }
      }),
    );
  });

  test('cards by Luhn, which sees every single wrong digit', () => {
    expect(isCardNumber('6037991000000004')).toBe(true);
    fc.assert(
      fc.property(digitText(15), (body) => {
        const card = Array.from('0123456789', (last) => body + last).find(luhnByHand) ?? '';
        fc.pre(/[1-9]/.test(card));
        expect(isCardNumber(card)).toBe(true);
        expect(allSlips(card).some(isCardNumber)).toBe(false);
      }),
    );
  });
});

function luhnByHand(card: string): boolean {
  let sum = 0;
  for (let at = 0; at < 16; at += 1) {
    const value = Number(card[15 - at]);
    sum += at % 2 === 1 ? Math.floor((value * 2) / 10) + ((value * 2) % 10) : value;
  }
  return sum % 10 === 0;
}

test('an identifier typed in Persian digits is the one typed in Latin digits', () => {
  fc.assert(
    fc.property(fc.oneof(digitText(11), digitText(10), digitText(24)), (typed) => {
      for (const parse of [parseNationalLegalId, parseIban, parseMobile, parsePostalCode])
        expect(parse(toPersianDigits(typed))).toEqual(parse(typed));
    }),
  );
});
