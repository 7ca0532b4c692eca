import { useTranslations } from 'use-intl';
import { type ServiceOutcome, serviceOutcomes } from '../../../server/contracts/support-words.ts';
import type { AskedService } from '../../../server/contracts/support.ts';
import { TextField } from '../../ui/form/fields.tsx';
import { useField } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Group } from './group.tsx';
import type { RequestData } from './request-data.ts';
import styles from './answer.module.css';

/** What becomes of each service: granted, less of it, or not. With `fixed` all of them are granted as asked. */
export function ServiceFields({ data: { request, around }, fixed }: { data: RequestData; fixed: boolean }) {
  const t = useTranslations('requestAnswers');
  const language = useLanguage();
  const nameOf = (id: string) => around.services.find(({ service }) => service === id)?.name[language] ?? id;
  if (fixed)
    return (
      <div hidden>
        {request.asked.map(({ service, quantity }) => (
          <span key={service}>
            <input type="hidden" name={`outcome-${service}`} value="accepted" />
            <input type="hidden" name={`asked-${service}`} value={quantity} />
          </span>
        ))}
      </div>
    );
  return (
    <Group name="services" legend={t('services')}>
      {request.asked.map((asked) => (
        <Service key={asked.service} asked={asked} name={nameOf(asked.service)} />
      ))}
    </Group>
  );
}

function Service({ asked: { service, quantity }, name }: { asked: AskedService; name: string }) {
  const t = useTranslations('requestAnswers');
  return (
    <div className={styles['service']}>
      <Outcome service={service} name={name} quantity={quantity} />
      <input type="hidden" name={`asked-${service}`} value={quantity} />
      <TextField
        name={`quantity-${service}`}
        label={t('quantityOf', { asked: quantity })}
        value={String(quantity)}
        inputMode="numeric"
        maxLength={3}
      />
      <TextField name={`note-${service}`} label={t('noteOf')} maxLength={1000} optional />
    </div>
  );
}

function Outcome({ service, name, quantity }: { service: string; name: string; quantity: number }) {
  const t = useTranslations('requestAnswers');
  const { id, values } = useField(`outcome-${service}`);
  const chosen = (values?.[0] ?? 'accepted') as ServiceOutcome;
  return (
    <fieldset className={styles['outcome']}>
      <legend>
        {name} <span className="hint">{t('askedFor', { count: quantity })}</span>
      </legend>
      {serviceOutcomes.map((outcome) => (
        <label key={outcome} htmlFor={`${id}-${outcome}`}>
          <input
            type="radio"
            id={`${id}-${outcome}`}
            name={`outcome-${service}`}
            value={outcome}
            defaultChecked={outcome === chosen}
          />
          {t(`outcome.${outcome}`)}
        </label>
      ))}
    </fieldset>
  );
}
