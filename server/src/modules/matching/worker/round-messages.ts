import type { RoundSetting } from './market-input.ts';
import type { RowKind } from './market-intake.ts';
import type { PairedAnswer, PairedQuestion } from './pair-again.ts';
import type { RoundTold } from './solve-round.ts';

/** First the setting, then rows page by page; then the question; `next` for the answer to each page and for each piece of the last one. */
export type ToWorker =
  | { readonly kind: 'setting'; readonly setting: RoundSetting }
  | { readonly kind: 'rows'; readonly of: RowKind; readonly text: string }
  | { readonly kind: 'solve' }
  | { readonly kind: 'solve-pair'; readonly question: PairedQuestion }
  | { readonly kind: 'next' };

export type PieceOf = 'lines' | 'cells' | 'outcomes';

/** A piece of a list as the JSON text that goes into the database unread. */
export type Piece = { readonly of: PieceOf; readonly bytes: SharedArrayBuffer; readonly count: number };

export type FromWorker =
  | { readonly kind: 'progress'; readonly step: string; readonly perThousand: number }
  | { readonly kind: 'taken' }
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'solved'; readonly told: RoundTold | null }
  | { readonly kind: 'pair-solved'; readonly answer: PairedAnswer };

export type WorkerData = { readonly stop: Int32Array; readonly threads: number; readonly file: string };
