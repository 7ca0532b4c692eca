import { type MouseEvent, type ReactNode, createContext, useContext, useRef } from 'react';
import { useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { FormRefused } from '../../app/form.ts';
import { useKeyboardAt } from '../use-keyboard-at.ts';
import { useMarkedTitle } from './marked-title.ts';
import { type Reason, type Refusal, isReason, isRefusal } from './reasons.ts';
import styles from './form.module.css';

interface FormState {
  refused: FormRefused | undefined;
  /** Puts the form's name before the ids of its fields, where a page has several forms. */
  idOf(name: string): string;
}

const FormContext = createContext<FormState>({ refused: undefined, idOf: (name) => name });

interface FormProps {
  /** Names of the fields by what people read, for the summary of what is wrong. */
  labels: Readonly<Record<string, string>>;
  /** Tells this form from others on the page; sent along as `intent`. */
  intent?: string;
  /** Whether files are sent along. */
  withFiles?: boolean;
  children: ReactNode;
  className?: string;
  /** For controls that stand elsewhere on the page. */
  id?: string;
}

/**
 * A form that browsers send by themselves, to the address of its page. When it was refused it says first what is wrong,
 * with a link to each field, and keeps what was filled in.
 */
export function Form({ labels, intent, withFiles, children, className, id }: FormProps) {
  const answer = useActionData() as FormRefused | undefined;
  const refused = answer && answer.intent === intent ? answer : undefined;
  const idOf = (name: string) => (intent === undefined ? name : `${intent}-${name}`);
  return (
    <FormContext value={{ refused, idOf }}>
      {refused && !refused.preview && <Summary refused={refused} labels={labels} idOf={idOf} />}
      <form
        id={id}
        method="post"
        encType={withFiles ? 'multipart/form-data' : undefined}
        className={className ?? 'stack'}
        noValidate
      >
        {intent !== undefined && <input type="hidden" name="intent" value={intent} />}
        {children}
      </form>
    </FormContext>
  );
}

/** Around fields of a form of which it is known what is not right yet, and what of it was refused just now. */
export function KnownProblems({
  problems,
  refused,
  labels = {},
  children,
}: {
  problems: readonly { field: string; reason: string }[];
  refused?: FormRefused | undefined;
  labels?: FormProps['labels'];
  children: ReactNode;
}) {
  const idOf = (name: string) => name;
  const known = problems.map(({ field, reason }) => ({ name: field, reason }));
  const fields = [...(refused?.fields ?? []), ...known];
  return (
    <FormContext value={{ refused: { values: refused?.values ?? {}, fields }, idOf }}>
      {refused && <Summary refused={refused} labels={labels} idOf={idOf} />}
      {children}
    </FormContext>
  );
}

function Summary({
  refused,
  labels,
  idOf,
}: {
  refused: FormRefused;
  labels: FormProps['labels'];
  idOf: FormState['idOf'];
}) {
  const t = useTranslations('form');
  const place = useRef<HTMLDivElement>(null);
  const sentence = useReasonSentence();
  const refusal = useRefusalSentence();
  useMarkedTitle(t('errorTitle'));
  useKeyboardAt(() => place.current, []);
  return (
    <div ref={place} className={styles['summary']} tabIndex={-1} role="alert" aria-labelledby={idOf('summary')}>
      <h2 id={idOf('summary')}>{t('summary')}</h2>
      {refused.fields.length === 0 ? (
        <p>{refusal(refused.reason)}</p>
      ) : (
        <ul>
          {refused.fields.map(({ name, reason }) => (
            <li key={name + reason}>
              <a href={`#${idOf(name)}`} onClick={goToField}>{`${labels[name] ?? name}: ${sentence(reason)}`}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** With scripts the address stays: another one would be a new visit to the page, which forgets what was wrong. */
function goToField(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.focus();
}

/** What is wrong with a field, and what was filled in. */
export function useField(name: string): { id: string; error: string | undefined; values: string[] | undefined } {
  const { refused, idOf } = useContext(FormContext);
  const sentence = useReasonSentence();
  const wrong = refused?.fields.find((field) => field.name === name);
  return { id: idOf(name), error: wrong && sentence(wrong.reason), values: refused?.values[name] };
}

function useReasonSentence() {
  const t = useTranslations('form.reasons');
  return (reason: string) => t((isReason(reason) ? reason : 'invalid') satisfies Reason);
}

function useRefusalSentence() {
  const t = useTranslations('form.refusals');
  return (reason: string | undefined) => t((isRefusal(reason) ? reason : 'refused') satisfies Refusal);
}
