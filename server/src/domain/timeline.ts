/**
 * What everybody may read in the history of a thing: the deeds that concern the public, from publication on. The rest
 * (drafts, returns, reasons, passwords) is for those who may read the reasons of that thing.
 * Example: a visitor reads "published", "signed", "delivered"; never "returned because ...".
 * Source: shared design, product.md, S12 (transparency builds trust).
 */
export const PUBLIC_DEEDS = [
  'publishNeed',
  'pauseNeed',
  'resumeNeed',
  'expireNeed',
  'closeNeed',
  'cancelNeed',
  'endorseOffer',
  'pauseOffer',
  'resumeOffer',
  'withdrawOffer',
  'expireOffer',
  'signCommitment',
  'dispatchTranche',
  'receiveTranche',
  'acceptTranche',
  'acceptPartOfTranche',
  'returnTranche',
  'requestVerification',
  'passVerification',
  'passVerificationWithIssues',
  'failVerification',
  'closeCommitment',
] as const;

/** Facts that are told to everybody; all others stay with those who may read reasons. */
export const PUBLIC_FACTS = ['quantity', 'passedQuantity', 'side', 'state'] as const;

export function publicFacts(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(PUBLIC_FACTS.filter((name) => name in facts).map((name) => [name, facts[name]]));
}
