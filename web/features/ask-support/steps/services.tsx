import { useTranslations } from 'use-intl';
import { TextField } from '../../../ui/form/fields.tsx';
import { useField } from '../../../ui/form/form.tsx';
import { useLanguage } from '../../../ui/language.tsx';
import { useServices } from '../../support/support-names.tsx';
import type { StepProps } from '../step-props.ts';
import { Tick } from '../tick.tsx';
import { useEffort } from '../use-effort.ts';
import partsStyles from '../parts.module.css';
import officesStyles from '../offices.module.css';
import styles from '../form.module.css';

/** What is asked: each service with a number and, where needed, a word, a day, and the offices it is asked of. */
export function ServicesFields({ dossier }: StepProps) {
  const t = useTranslations('askSupport.services');
  const language = useLanguage();
  const services = useServices();
  const effort = useEffort();
  const { error } = useField('services');
  const offices = dossier.offices.filter(({ wanted }) => wanted).map(({ office }) => office);
  return (
    <div id="services" tabIndex={-1} className={partsStyles['group']}>
      {error !== undefined && <p className={officesStyles['error']}>{error}</p>}
      {services.map(({ id, name }) => {
        const kept = dossier.form.services?.find(({ service }) => service === id);
        const usual = dossier.usual.find(({ service }) => service === id);
        const about = (part: string) => `services.${id}.${part}`;
        return (
          <fieldset key={id} className={styles['service']}>
            <legend className="visually-hidden">{name}</legend>
            <Tick name={`services.${id}`} checked={kept !== undefined}>
              <strong>{name}</strong>{' '}
              {usual && (
                <span className="hint">
                  {t('usually', { once: effort(usual.onceMinutes), each: effort(usual.eachMinutes) })}
                </span>
              )}
            </Tick>
            <div className={styles['details']}>
              <div className={partsStyles['pair']}>
                <TextField
                  name={about('quantity')}
                  label={t('quantity')}
                  value={String(kept?.quantity ?? 1)}
                  inputMode="numeric"
                  optional
                />
                <TextField name={about('neededBy')} label={t('neededBy')} value={kept?.neededBy} type="date" optional />
              </div>
              <TextField
                name={about('note')}
                label={t('note')}
                hint={t('noteHint')}
                value={kept?.note}
                lines={2}
                optional
              />
              {offices.length > 1 && (
                <div role="group" aria-labelledby={`of-${id}`}>
                  <p id={`of-${id}`} className="label">
                    {t('of')}
                  </p>
                  <div className={styles['ticks']}>
                    {offices.map((office) => (
                      <Tick
                        key={office.id}
                        name={about(`of.${office.id}`)}
                        checked={kept?.offices?.includes(office.id) ?? true}
                      >
                        {office.city[language]}
                      </Tick>
                    ))}
                  </div>
                </div>
              )}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
