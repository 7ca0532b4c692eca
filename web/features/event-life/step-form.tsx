import { useTranslations } from 'use-intl';
import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import type { Told } from '../../../server/contracts/event-life.ts';
import { Head } from '../../app/head.tsx';
import { paths } from '../../app/paths.ts';
import { TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Consequences } from './consequences.tsx';
import styles from './event-life.module.css';
import { type Step, withReason } from './steps.ts';

interface StepFormProps {
  code: string;
  event: EnteredEvent;
  told: Told;
  step: Step;
  title: string;
}

/** One step: what it means, what follows from it, the reason people read, and the button that takes it. */
export function StepForm({ code, event, told, step, title }: StepFormProps) {
  const t = useTranslations('life');
  const language = useLanguage();
  const heading = t(`titles.${step}`, { title });
  const labels = { 'reason.nl': t('reason'), 'reason.en': t('reasonEn') };
  const reasonHint = withReason.has(step) ? t('reasonHint') : t('reasonOptionalHint');
  const hasReason = step !== 'withdrawn' && step !== 'rescheduled';
  return (
    <>
      <Head title={heading} noIndex />
      <h1>{heading}</h1>
      <p className={styles['narrow']}>{t(`explained.${step}`)}</p>
      {step !== 'rescheduled' && <Consequences event={event} told={told} step={step} />}
      <div className={styles['form']}>
        <Form labels={labels}>
          <input type="hidden" name="status" value={step} />
          <input type="hidden" name="version" value={event.version} />
          {hasReason && (
            <>
              <TextField
                name="reason.nl"
                label={labels['reason.nl']}
                hint={reasonHint}
                lines={2}
                maxLength={500}
                optional={!withReason.has(step)}
              />
              <TextField name="reason.en" label={labels['reason.en']} lines={2} maxLength={500} optional />
            </>
          )}
          <p className={styles['deeds']}>
            <button className="button">{t(`buttons.${step}`)}</button>
            <a href={paths.teamEvent(language, code, event.id)}>{t('leaveIt')}</a>
          </p>
        </Form>
      </div>
    </>
  );
}
