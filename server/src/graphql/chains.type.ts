import { counted } from '#domain/ledger-projection.ts';
import { builder } from './builder.ts';

/** Parts along the chain, disjoint: while a need is published, required = open + held + committed + delivered + verified. */
export type ChainParts = {
  required: bigint;
  open: bigint;
  held: bigint;
  committed: bigint;
  delivered: bigint;
  verified: bigint;
};

function chainType(name: string, description: string, unit: string) {
  return builder.objectRef<ChainParts>(name).implement({
    description,
    fields: (t) => ({
      required: t.expose('required', { type: 'BigInt', description: `What is asked, in ${unit}.` }),
      open: t.expose('open', { type: 'BigInt', description: `What nobody has pledged yet, in ${unit}.` }),
      held: t.expose('held', { type: 'BigInt', description: `Pledged and not signed, in ${unit}; never counted.` }),
      committed: t.expose('committed', {
        type: 'BigInt',
        description: `Signed by both sides and not yet accepted, in ${unit}.`,
      }),
      delivered: t.expose('delivered', { type: 'BigInt', description: `Accepted and not yet verified, in ${unit}.` }),
      verified: t.expose('verified', {
        type: 'BigInt',
        description: `Verified, in ${unit}: the only part called impact.`,
      }),
      counted: t.field({
        type: 'BigInt',
        description: `committed + delivered + verified, in ${unit}.`,
        resolve: (chain) => counted(chain),
      }),
    }),
  });
}

export const QuantityChain = chainType('QuantityChain', 'An item along the chain, in the commodity’s unit.', 'units');
export const ValueChain = chainType(
  'ValueChain',
  'A need or a program along the chain, at publication prices.',
  'rial',
);
