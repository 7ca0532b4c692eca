import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useField } from './form.tsx';
import styles from './form.module.css';

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  /** What stands in it before anything was filled in. */
  value?: string | undefined;
  optional?: boolean;
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'url' | 'date' | 'time';
  /** For password managers and browsers that fill in (WCAG 1.3.5, 3.3.8). */
  autoComplete?: string;
  inputMode?: 'numeric' | 'decimal' | 'email' | 'url';
  lang?: 'nl' | 'en';
  lines?: number;
  maxLength?: number;
  /** Id of a list of names to choose from while one types. */
  list?: string;
}

/** A field of one line, or of several. */
export function TextField({ name, label, hint, value, optional, type = 'text', lines, ...rest }: TextFieldProps) {
  const { id, error, values } = useField(name);
  const filledIn = type === 'password' ? undefined : (values?.[0] ?? value);
  const common = {
    id,
    name,
    defaultValue: filledIn,
    'aria-invalid': error === undefined ? undefined : (true as const),
    'aria-describedby': describedBy(id, hint, error),
    required: !optional,
    ...rest,
  };
  return (
    <Labelled {...{ id, label, hint, error, optional }}>
      {lines === undefined ? (
        <input {...common} type={type} className="input" />
      ) : (
        <textarea {...common} rows={lines} className="input" />
      )}
    </Labelled>
  );
}

export interface Option {
  value: string;
  label: string;
  hint?: string;
}

/** One of a list that is too long to show. */
export function SelectField({
  name,
  label,
  hint,
  value,
  optional,
  options,
  onChange,
}: FieldProps & {
  options: readonly Option[];
  /** Told what was chosen, for what else on the page follows from it. */
  onChange?: (value: string) => void;
}) {
  const { id, error, values } = useField(name);
  const t = useTranslations('form');
  return (
    <Labelled {...{ id, label, hint, error, optional }}>
      <select
        id={id}
        name={name}
        className="input"
        defaultValue={values?.[0] ?? value ?? ''}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hint, error)}
        onChange={onChange && ((event) => onChange(event.currentTarget.value))}
      >
        <option value="">{t('choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** One of a few, or (with `several`) any of them. */
export function ChoiceField({
  name,
  label,
  hint,
  value,
  options,
  several,
  inline,
}: Omit<FieldProps, 'value'> & {
  options: readonly Option[];
  several?: boolean;
  /** Beside each other, for short words. */
  inline?: boolean;
  value?: string | readonly string[] | undefined;
}) {
  const { id, error, values } = useField(name);
  const chosen = values ?? (typeof value === 'string' ? [value] : value) ?? [];
  return (
    <fieldset className={styles['choice']} data-inline={inline} aria-describedby={describedBy(id, hint, error)}>
      <legend className="label">{label}</legend>
      <HintAndError {...{ id, hint, error }} />
      {options.map((option, index) => (
        <div key={option.value} className={styles['option']}>
          <input
            type={several ? 'checkbox' : 'radio'}
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
          />
          <label htmlFor={index === 0 ? id : `${id}-${option.value}`}>
            {option.label}
            {option.hint && <span className="hint"> {option.hint}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** A label with its hint and what is wrong, around a control. */
export function Labelled({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: {
  id: string;
  label: string;
  hint: string | undefined;
  error: string | undefined;
  optional: boolean | undefined;
  children: ReactNode;
}) {
  const t = useTranslations('form');
  return (
    <div className="field" data-wrong={error === undefined ? undefined : true}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="hint"> {t('optional')}</span>}
      </label>
      <HintAndError {...{ id, hint, error }} />
      {children}
    </div>
  );
}

function HintAndError({ id, hint, error }: { id: string; hint: string | undefined; error: string | undefined }) {
  const t = useTranslations('form');
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles['error']}>
          <span className="visually-hidden">{t('errorTitle')}: </span>
          {error}
        </p>
      )}
    </>
  );
}

/** Ids of what is said about a control beside its label. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
