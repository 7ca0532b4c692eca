import type { ReactNode } from 'react';
import styles from './open-source.module.css';

/** Where one sort of data or signs comes from, in a list of such. */
export function Source({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles['source']}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
