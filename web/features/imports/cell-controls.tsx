import type { ReactNode } from 'react';
import { useField } from '../../ui/form/form.tsx';

/** Controls within a table: the row and its headings say what they are for, and so does a name that is heard. */

interface CellProps {
  name: string;
  label: string;
  value?: string | undefined;
  className?: string | undefined;
  /** Said to be wrong from the start, before it was sent. */
  wrong?: boolean;
}

export function CellSelect({ name, label, value, className, children }: CellProps & { children: ReactNode }) {
  const { id, error, values } = useField(name);
  return (
    <>
      <select
        id={id}
        name={name}
        aria-label={label}
        className={`input ${className ?? ''}`}
        defaultValue={values?.[0] ?? value ?? ''}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      >
        {children}
      </select>
      <CellError id={id} error={error} />
    </>
  );
}

export function CellInput({ name, label, value, className, list, wrong }: CellProps & { list?: string | undefined }) {
  const { id, error, values } = useField(name);
  return (
    <>
      <input
        id={id}
        name={name}
        aria-label={label}
        className={`input ${className ?? ''}`}
        defaultValue={values?.[0] ?? value ?? ''}
        list={list}
        autoComplete="off"
        aria-invalid={error !== undefined || wrong ? true : undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      />
      <CellError id={id} error={error} />
    </>
  );
}

function CellError({ id, error }: { id: string; error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p id={`${id}-error`} className="hint">
      <strong>{error}</strong>
    </p>
  );
}
