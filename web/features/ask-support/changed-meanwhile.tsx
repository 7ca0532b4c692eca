import { useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SupportForm } from '../../../server/contracts/support-form.ts';
import type { Dossier } from '../../../server/contracts/support-organiser.ts';
import type { FormRefused } from '../../app/form.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useAnswerText } from '../support/answer-text.ts';
import { useFormLabel } from '../support/form-labels.ts';
import { type FormStep, fieldsOfStep } from '../support/form-steps.ts';
import { useServiceName } from '../support/support-names.tsx';
import { changesOf, typedIn } from './step-form-data.ts';
import styles from './form.module.css';

/**
 * What a colleague kept while one was filling in the same step: the fields that say something else than what was typed,
 * which still stands in the form. Saving again is a choice made knowingly.
 */
export function ChangedMeanwhile({ dossier, step }: { dossier: Dossier; step: FormStep }) {
  const t = useTranslations('askSupport');
  const refused = useActionData() as FormRefused | undefined;
  const labelOf = useFormLabel();
  const keptText = useKeptText(dossier);
  if (refused?.reason !== 'changedMeanwhile') return null;
  const { set } = changesOf(step, typedIn(refused.values), dossier);
  const others = fieldsOfStep[step].filter((name) => !isSame(set[name], dossier.form[name]));
  return (
    <div className="notice stack">
      <p>{others.length === 0 ? t('sameNow') : t('keptNow')}</p>
      {others.length > 0 && (
        <dl className={styles['answers']}>
          {others.map((name) => (
            <div key={name}>
              <dt>{labelOf(name)}</dt>
              <dd>{keptText(name) ?? t('empty')}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null) || (a === false && b === undefined);
}

function useKeptText({ form, offices }: Dossier): (name: keyof SupportForm) => string | undefined {
  const textOf = useAnswerText();
  const serviceName = useServiceName();
  const language = useLanguage();
  const cityOf = (id: string) => offices.find(({ office }) => office.id === id)?.office.city[language] ?? id;
  return (name) => {
    if (name === 'services')
      return form.services?.map(({ service, quantity }) => `${quantity} × ${serviceName(service)}`).join('\n');
    if (name === 'offices') return form.offices?.map(({ office }) => cityOf(office)).join(', ');
    return textOf(name, form);
  };
}
