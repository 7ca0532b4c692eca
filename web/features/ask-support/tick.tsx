import type { ReactNode } from 'react';
import { useActionData } from 'react-router';
import type { FormRefused } from '../../app/form.ts';
import { useField } from '../../ui/form/form.tsx';
import officesStyles from './offices.module.css';

/** A box to tick. In a form that came back it stands as it was sent: one that is not ticked is not sent at all. */
export function Tick({
  name,
  value = 'yes',
  checked,
  children,
}: {
  name: string;
  value?: string;
  checked: boolean;
  children: ReactNode;
}) {
  const { id, error } = useField(name);
  const answer = useActionData() as Partial<FormRefused> | undefined;
  const sent = answer?.values && Object.keys(answer.values).length > 0 ? answer.values : undefined;
  return (
    <div className={officesStyles['tick']} data-tick data-wrong={error === undefined ? undefined : true}>
      <input
        type="checkbox"
        id={id}
        name={name}
        value={value}
        defaultChecked={sent ? sent[name] !== undefined : checked}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      />
      <label htmlFor={id}>{children}</label>
      {error !== undefined && (
        <p id={`${id}-error`} className={officesStyles['error']}>
          {error}
        </p>
      )}
    </div>
  );
}
