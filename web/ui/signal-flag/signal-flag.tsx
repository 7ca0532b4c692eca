import type { ReactNode } from 'react';
import styles from './signal-flag.module.css';

/**
 * Flags of the International Code of Signals, drawn on 18 × 18. Always beside the word they stand for, so they are
 * hidden from screen readers.
 */
export type Flag = 'P' | 'H' | 'K' | 'Answer' | 'Q' | 'R' | 'V' | 'C' | 'D' | 'E' | 'I' | 'N' | 'L' | 'X' | 'U' | 'Y';

const red = styles['red'];
const blue = styles['blue'];
const yellow = styles['yellow'];
const white = styles['white'];
const black = styles['black'];

const box = (x: number, y: number, width: number, height: number, className: string | undefined) => (
  <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} className={className} />
);

/** A band across the flag from the lower left to the upper right, from `start` to `end` along its upper or right edge. */
const slant = (start: number, end: number) => (
  <polygon
    key={start}
    points={
      end <= 18
        ? `${start},0 ${end},0 0,${end} 0,${start}`
        : `18,${start - 18} 18,${end - 18} ${end - 18},18 ${start - 18},18`
    }
    className={red}
  />
);

const drawings: Record<Flag, ReactNode> = {
  P: [box(0, 0, 18, 18, blue), box(6, 6, 6, 6, white)],
  H: [box(0, 0, 9, 18, white), box(9, 0, 9, 18, red)],
  K: [box(0, 0, 9, 18, yellow), box(9, 0, 9, 18, blue)],
  Answer: [0, 1, 2, 3, 4].map((stripe) => box(stripe * 3.6, 0, 3.6, 18, stripe % 2 === 0 ? red : white)),
  Q: box(0, 0, 18, 18, yellow),
  R: [box(0, 0, 18, 18, red), box(7, 0.01, 4, 18, yellow), box(0.01, 7, 18, 4, yellow)],
  L: [box(0, 0, 9, 9, yellow), box(9, 0, 9, 9, black), box(0, 9, 9, 9, black), box(9, 9, 9, 9, yellow)],
  E: [box(0, 0, 18, 9, blue), box(0, 9, 18, 9, red), box(0, 8.5, 18, 1, white)],
  I: [box(0, 0, 18, 18, yellow), <circle key="disc" cx="9" cy="9" r="4.5" className={black} />],
  N: Array.from({ length: 16 }, (_, index) =>
    box(
      (index % 4) * 4.5,
      Math.floor(index / 4) * 4.5,
      4.5,
      4.5,
      (index + Math.floor(index / 4)) % 2 === 0 ? blue : white,
    ),
  ),
  D: [box(0, 0, 18, 4.5, yellow), box(0, 4.5, 18, 9, blue), box(0, 13.5, 18, 4.5, yellow)],
  C: [blue, white, red, white, blue].map((band, index) => box(0, index * 3.6, 18, 3.6, band)),
  V: [
    box(0, 0, 18, 18, white),
    <polygon key="down" points="0,0 2.4,0 18,15.6 18,18 15.6,18 0,2.4" className={red} />,
    <polygon key="up" points="18,0 18,2.4 2.4,18 0,18 0,15.6 15.6,0" className={red} />,
  ],
  X: [box(0, 0, 18, 18, white), box(7, 0.01, 4, 18, blue), box(0.01, 7, 18, 4, blue)],
  Y: [box(0, 0, 18, 18, yellow), ...[1, 3, 5, 7, 9].map((band) => slant(band * 3.6, (band + 1) * 3.6))],
  U: [box(0, 0, 9, 9, red), box(9, 0, 9, 9, white), box(0, 9, 9, 9, white), box(9, 9, 9, 9, red)],
};

export function SignalFlag({ flag, large }: { flag: Flag; large?: boolean }) {
  return (
    <svg
      className={styles['flag']}
      data-large={large}
      viewBox="-0.5 -0.5 19 19"
      width="18"
      height="18"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[flag]}
      <rect x="0" y="0" width="18" height="18" className={styles['frame']} />
    </svg>
  );
}
