import styles from './privacy-statement.module.css';

export interface Kept {
  what: string;
  why: string;
  long: string;
}

/** What is kept, why and for how long: three columns on a desk, one below the other on a phone. */
export function KeptList({ words, items }: { words: { why: string; long: string }; items: readonly Kept[] }) {
  return (
    <dl className={styles['kept']}>
      {items.map(({ what, why, long }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>
            <span className="hint">{words.why}</span> {why}
          </dd>
          <dd>
            <span className="hint">{words.long}</span> {long}
          </dd>
        </div>
      ))}
    </dl>
  );
}
