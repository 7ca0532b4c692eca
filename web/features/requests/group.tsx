import type { ReactNode } from 'react';
import { describedBy } from '../../ui/form/fields.tsx';
import { useField } from '../../ui/form/form.tsx';
import styles from './inbox.module.css';

/** Fields that are judged together: what is wrong with them is said of all of them. */
export function Group({
  name,
  legend,
  hint,
  children,
}: {
  name: string;
  legend: string;
  hint?: string;
  children: ReactNode;
}) {
  const { id, error } = useField(name);
  return (
    <fieldset id={id} tabIndex={-1} className={styles['group']} aria-describedby={describedBy(id, hint, error)}>
      <legend className="label">{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles['wrong']}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
