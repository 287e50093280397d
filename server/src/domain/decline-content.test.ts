import { expect, test } from 'vitest';
import { declineContent } from './decline-content.ts';

test('a code of the list is enough, words are kept beside it', () => {
  expect(declineContent({ code: 'TOO_FAR' })).toEqual({ code: 'TOO_FAR', reason: null });
  expect(declineContent({ code: 'OTHER', reason: ' بخش دیگری  آن را برد ' })).toEqual({
    code: 'OTHER',
    reason: 'بخش دیگری آن را برد',
  });
});

test('an unknown code, OTHER without words, and words that point at a person are refused', () => {
  expect(declineContent({ code: 'MAYBE' })).toMatchObject({ fields: [{ path: 'code', code: 'UNKNOWN' }] });
  expect(declineContent({ code: 'OTHER', reason: '  ' })).toMatchObject({
    fields: [{ path: 'reason', code: 'REQUIRED' }],
  });
  expect(declineContent({ code: 'TOO_FAR', reason: 'به ۰۹۱۴۱۲۳۴۵۶۷ زنگ بزنید' })).toMatchObject({
    name: 'SensitiveText',
  });
});
