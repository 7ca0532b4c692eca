import type { ReactNode } from 'react';
import { useActionData, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Dossier } from '../../../server/contracts/support-organiser.ts';
import type { FormRefused } from '../../app/form.ts';
import { KnownProblems } from '../../ui/form/form.tsx';
import { useKeyboardAt } from '../../ui/use-keyboard-at.ts';
import { type FormStep, stepOfField } from '../support/form-steps.ts';
import { useControlLabel } from './control-labels.ts';
import styles from './form.module.css';

/** The form of one step. What is still to be filled in is marked where one comes from the list of it. */
export function StepForm({ dossier, step, children }: { dossier: Dossier; step: FormStep; children: ReactNode }) {
  const t = useTranslations('askSupport');
  const [search] = useSearchParams();
  const refused = useActionData() as FormRefused | undefined;
  const labelOf = useControlLabel(dossier);
  const labels = Object.fromEntries((refused?.fields ?? []).map(({ name }) => [name, labelOf(name)]));
  const missing = dossier.missing.filter(({ field }) => stepOfField(field) === step);
  const problems = search.has('check') ? missing.map((one) => ({ ...one, field: controlOf(one.field, dossier) })) : [];
  const focus = search.get('focus');

  useKeyboardAt(() => (focus ? document.getElementById(controlOf(focus, dossier)) : undefined), [focus, dossier]);

  return (
    <div className="stack">
      <KnownProblems problems={problems} refused={refused} labels={labels}>
        <form method="post" className={`stack ${styles['form'] ?? ''}`} noValidate>
          <input type="hidden" name="version" value={dossier.version} />
          {children}
          <div className={styles['foot']}>
            <button name="then" value="next" className="button">
              {t('saveAndNext')}
            </button>
            <button name="then" value="list" className="button button-quiet">
              {t('saveAndList')}
            </button>
          </div>
        </form>
      </KnownProblems>
    </div>
  );
}

/** The control of a field: an office that is missing something is found by its name, not by its place. */
export function controlOf(field: string, { form }: Pick<Dossier, 'form'>): string {
  const [, index] = /^offices\.(\d+)$/.exec(field) ?? [];
  const office = index === undefined ? undefined : form.offices?.[Number(index)]?.office;
  return office === undefined ? field : `offices.${office}`;
}
