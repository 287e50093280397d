import type { ReactNode } from 'react';
import s from './points.module.css';

export function Points({ points }: { points: readonly { key: string; text: ReactNode }[] }) {
  return (
    <ul className={s.points}>
      {points.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}
