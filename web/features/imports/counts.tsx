import styles from './imports.module.css';

/** Numbers side by side, each with its word. */
export function Counts({ label, counts }: { label: string; counts: readonly { name: string; count: number }[] }) {
  return (
    <dl className={styles['counts']} aria-label={label}>
      {counts.map(({ name, count }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
