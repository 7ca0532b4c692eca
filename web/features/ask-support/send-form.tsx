import { useTranslations } from 'use-intl';
import { conditionsOf } from '../../../server/contracts/support-conditions.ts';
import type { Dossier } from '../../../server/contracts/support-organiser.ts';
import { conditionsVersion } from '../../../server/contracts/support-words.ts';
import { Form } from '../../ui/form/form.tsx';
import { useFormLabel } from '../support/form-labels.ts';
import { ConditionsText } from '../support/conditions-text.tsx';
import { Tick } from './tick.tsx';
import partsStyles from './parts.module.css';
import styles from './form.module.css';

/** The conditions of this version, what one promises and allows, and the button that asks the offices. */
export function SendForm({ dossier }: { dossier: Dossier }) {
  const t = useTranslations('askSupport.send');
  const labelOf = useFormLabel();
  const { form, version, offices } = dossier;
  const waiting = offices.filter(({ wanted, request }) => wanted && !isAlive(request?.state));
  return (
    <section className={`section stack ${partsStyles['narrow'] ?? ''}`} aria-labelledby="send">
      <h2 id="send">{t('title')}</h2>
      {waiting.length === 0 && offices.some(({ wanted }) => wanted) && <p className="notice">{t('allAsked')}</p>}
      <Form labels={{ conditions: labelOf('conditions') }}>
        <input type="hidden" name="version" value={version} />
        <details className={styles['view']} open>
          <summary>{t('conditions', { version: conditionsVersion })}</summary>
          <ConditionsText conditions={conditionsOf(conditionsVersion)} />
        </details>
        <div>
          <Tick name="conditions" value={conditionsVersion} checked={form.conditions === conditionsVersion}>
            {t('accept')}
          </Tick>
          <Tick name="feedback" checked={form.feedback ?? false}>
            {labelOf('feedback')} <span className="hint">{t('feedbackHint')}</span>
          </Tick>
          <Tick name="consentToPublish" checked={form.consentToPublish ?? false}>
            {labelOf('consentToPublish')} <span className="hint">{t('consentHint')}</span>
          </Tick>
        </div>
        <p>
          <button className="button">{t('submit', { count: waiting.length })}</button>
        </p>
      </Form>
    </section>
  );
}

const over: ReadonlySet<string> = new Set(['declined', 'lapsed', 'transferred', 'withdrawn', 'cancelled']);

function isAlive(state: string | undefined): boolean {
  return state !== undefined && !over.has(state);
}
