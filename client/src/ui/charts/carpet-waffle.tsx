import { t } from '../../lib/i18n/t.ts';
import { type Whole, whole } from '../../lib/locale/digits.ts';
import s from './carpet-waffle.module.css';
import { weave } from './motif.ts';

const MOST = 400n;
const STEP = 10;

type WaffleProps = {
  /** The program's id: its own pattern. */
  seed: string;
  total: Whole;
  verified: Whole;
  unit: string;
};

/**
 * Each verified unit is a knot; the carpet is the whole need, woven from its lowest row up as carpets are. Beyond 400 units
 * a knot stands for several, and says so.
 */
export function CarpetWaffle({ seed, total, verified, unit }: WaffleProps) {
  const all = whole(total);
  const each = all > MOST ? (all + MOST - 1n) / MOST : 1n;
  const knots = Number((all + each - 1n) / each);
  const done = whole(verified);
  const woven = done >= all ? knots : Number(done / each);
  const columns = Math.max(1, Math.ceil(Math.sqrt(knots * 2)));
  const rows = Math.max(1, Math.ceil(knots / columns));
  const dyes = weave(seed, columns, rows).slice(0, knots);
  return (
    <figure className={s.figure}>
      <svg
        role="img"
        viewBox={`0 0 ${columns * STEP} ${rows * STEP}`}
        className={s.carpet}
        aria-label={t('ui.waffle.sentence', { verified: woven, total: knots, each, unit })}
      >
        {dyes.map((dye, at) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a knot is its place
            key={at}
            x={(at % columns) * STEP + 1}
            y={(rows - 1 - Math.floor(at / columns)) * STEP + 1}
            width={8}
            height={8}
            rx={1.5}
            className={at < woven ? s[dye] : s.unwoven}
          />
        ))}
      </svg>
      <figcaption className={s.caption}>
        {t('ui.waffle.sentence', { verified: woven, total: knots, each, unit })}
      </figcaption>
    </figure>
  );
}

/** A program's motif, fully woven: its picture, instead of stock photographs. */
export function CarpetMotif({ seed, size = 96 }: { seed: string; size?: number }) {
  const side = 15;
  return (
    <svg
      viewBox={`0 0 ${side * STEP} ${side * STEP}`}
      width={size}
      height={size}
      aria-hidden="true"
      className={s.motif}
    >
      {weave(seed, side, side).map((dye, at) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a knot is its place
          key={at}
          x={(at % side) * STEP + 0.5}
          y={Math.floor(at / side) * STEP + 0.5}
          width={9}
          height={9}
          rx={1.5}
          className={s[dye]}
        />
      ))}
    </svg>
  );
}
