import { useTranslations } from 'use-intl';
import { type CaseReader, caseDays } from '../../../server/contracts/visits.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { CountryName } from './country-names.ts';
import styles from './visits.module.css';

/** Who reads a case, and for how long it is kept: told before anything is sent. */
export function Readers({ readers, countries }: { readers: readonly CaseReader[]; countries: readonly CountryName[] }) {
  const t = useTranslations('visits');
  const language = useLanguage();
  const nameOf = (code: string) => countries.find((one) => one.code === code)?.name ?? code;
  const list = new Intl.ListFormat(language);
  return (
    <section className={`section stack ${styles['readers']}`} aria-labelledby="readers">
      <h2 id="readers">{t('readersTitle')}</h2>
      {readers.length === 0 ? (
        <p>{t('nobody')}</p>
      ) : (
        <>
          <ul>
            {readers.map((reader) => (
              <li key={reader.name.nl}>
                {t(reader.kind, {
                  name: reader.name[language],
                  countries: list.format(reader.countries.map(nameOf)),
                })}
              </li>
            ))}
          </ul>
          <p>{t('readersText')}</p>
        </>
      )}
      <p className="hint">{t('kept', { days: caseDays })}</p>
    </section>
  );
}
