import type { RoundSetting, RowTexts } from './market-input.ts';
import type { PairedAnswer, PairedQuestion } from './pair-again.ts';
import type { RoundOutput } from './solve-round.ts';

/** Rows come in page by page; then the question. */
export type ToWorker =
  | { readonly kind: 'rows'; readonly of: keyof RowTexts; readonly text: string }
  | { readonly kind: 'solve'; readonly setting: RoundSetting }
  | { readonly kind: 'solve-pair'; readonly setting: RoundSetting; readonly question: PairedQuestion }
  | { readonly kind: 'next' };

/** What a round leaves behind beside its lists, which are fetched in pieces. */
export type RoundTold = Omit<RoundOutput, 'lines' | 'cells' | 'outcomes'>;

/** A piece of a list as the JSON text that goes into the database unread. */
export type Piece = { readonly of: 'lines' | 'cells' | 'outcomes'; readonly text: string; readonly count: number };

export type FromWorker =
  | { readonly kind: 'progress'; readonly step: string; readonly perThousand: number }
  | { readonly kind: 'solved'; readonly told: RoundTold }
  | { readonly kind: 'pair-solved'; readonly answer: PairedAnswer }
  | { readonly kind: 'piece'; readonly piece: Piece | null }
  | { readonly kind: 'stopped' };

export type WorkerData = { readonly stop: SharedArrayBuffer };
