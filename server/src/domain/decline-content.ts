import { ContentCheck, reasonText } from './content.ts';
import type { InvalidInput, SensitiveText } from './refusals.ts';
import { type DeclineCode, isDeclineCode } from './suggestion.ts';

/**
 * Why a suggestion or a match is declined: a code of the list, and words where the code is OTHER.
 * Example: { code: 'OTHER' } without words gives InvalidInput { reason REQUIRED }.
 */
export type DeclineInput = { readonly code: string; readonly reason?: string | null | undefined };
export type DeclineContent = { readonly code: DeclineCode; readonly reason: string | null };

export function declineContent(input: DeclineInput): DeclineContent | InvalidInput | SensitiveText {
  const check = new ContentCheck();
  const reason = reasonText(check, input.reason);
  const code = isDeclineCode(input.code) ? input.code : 'OTHER';
  if (code !== input.code) check.fault('code', 'UNKNOWN');
  else if (code === 'OTHER' && reason === null) check.fault('reason', 'REQUIRED');
  return check.refusal() ?? { code, reason };
}
