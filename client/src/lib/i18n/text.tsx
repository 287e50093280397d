import { i18n } from '@lingui/core';
import { Fragment, type ReactNode } from 'react';
import type { ArgumentsOf } from './message-arguments.ts';
import type { MessageId } from './messages.ts';
import { type TextValue, withTexts } from './t.ts';

type Props<Id extends MessageId> = { id: Id } & (ArgumentsOf<Id, ReactNode> extends [infer Values]
  ? { values: Values }
  : { values?: undefined });

const HOLE = '\ue000';

/** A message with elements inside: `<T id="need.by" values={{ organization: <Bdi>{name}</Bdi> }} />`. */
export function T<Id extends MessageId>({ id, values }: Props<Id>): ReactNode {
  const texts: Record<string, TextValue> = {};
  const nodes: ReactNode[] = [];
  for (const [name, value] of Object.entries((values ?? {}) as Record<string, ReactNode>)) {
    const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';
    texts[name] = isText ? value : `${HOLE}${nodes.push(value) - 1}${HOLE}`;
  }
  const pieces = i18n
    ._(id, withTexts(texts))
    .replace(/[\u2068\u2069]?(\ue000\d+\ue000)[\u2068\u2069]?/g, '$1')
    .split(HOLE);
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
  return pieces.map((piece, at) => <Fragment key={at}>{at % 2 === 0 ? piece : nodes[Number(piece)]}</Fragment>);
}
