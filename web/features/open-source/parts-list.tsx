import { parts } from 'virtual:parts';
import type { Part } from './parts.ts';
import styles from './open-source.module.css';

interface Words {
  part: string;
  version: string;
  licence: string;
  named: string;
  theirs: (count: number) => string;
}

/** Every part with its version and licence, as they were when these pages were built. */
export function PartsList({ words }: { words: Words }) {
  const byLicence = Map.groupBy(parts.theirs, ({ licence }) => licence);
  const groups = [...byLicence].toSorted(([, a], [, b]) => b.length - a.length);
  return (
    <>
      <table className={styles['parts']}>
        <caption>{words.named}</caption>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.version}</th>
            <th scope="col">{words.licence}</th>
          </tr>
        </thead>
        <tbody>
          {parts.named.map(({ name, version, licence }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{version}</td>
              <td>{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className={styles['theirs']}>
        <summary>{words.theirs(parts.theirs.length)}</summary>
        <dl>
          {groups.map(([licence, ones]) => (
            <div key={licence}>
              <dt>
                {licence} ({ones.length})
              </dt>
              <dd>{ones.map(inWords).join(', ')}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function inWords({ name, version }: Part): string {
  return `${name} ${version}`;
}
