import { useTranslations } from 'use-intl';
import styles from './subscribe.module.css';

/** Where a program takes in an address that is pasted. */
const doors = {
  google: 'https://calendar.google.com/calendar/u/0/r/settings/addbyurl',
  outlook: 'https://outlook.office.com/calendar/addcalendar',
} as const;

/** How each calendar program takes in the address; only Apple's does so by a link. */
export function Programs({ address }: { address: string }) {
  const t = useTranslations('subscribe');
  const door = (href: string, label: string) => (
    <p>
      <a href={href} className="button button-quiet button-small">
        {label}
      </a>
    </p>
  );
  return (
    <section className="section" aria-labelledby="how">
      <h2 id="how">{t('how')}</h2>
      <dl className={styles['programs']}>
        <div>
          <dt>{t('apple')}</dt>
          <dd>
            <p>{t('appleText')}</p>
            {door(address.replace(/^https?:/, 'webcal:'), t('appleButton'))}
          </dd>
        </div>
        {(['google', 'outlook'] as const).map((program) => (
          <div key={program}>
            <dt>{t(program)}</dt>
            <dd>
              <p>{t(`${program}Text`)}</p>
              {door(doors[program], t(`${program}Button`))}
            </dd>
          </div>
        ))}
        {(['outlookClassic', 'thunderbird'] as const).map((program) => (
          <div key={program}>
            <dt>{t(program)}</dt>
            <dd>{t(`${program}Text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
