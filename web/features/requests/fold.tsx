import type { ReactNode } from 'react';
import { useActionData } from 'react-router';
import type { FormRefused } from '../../app/form.ts';
import styles from './panel.module.css';

/** A form that is folded away until it is wanted; it stands open when it was refused. */
export function Fold({ intent, summary, children }: { intent: string; summary: ReactNode; children: ReactNode }) {
  const refused = useActionData() as FormRefused | undefined;
  return (
    <details className={styles['fold']} open={refused?.intent === intent}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
