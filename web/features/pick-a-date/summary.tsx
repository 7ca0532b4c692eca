import { useTranslations } from 'use-intl';
import { useLanguage } from '../../ui/language.tsx';
import { locales } from '../../wording/wording.ts';
import { useDatePage } from './choice.tsx';
import styles from './page.module.css';

/** So many offices are named; more are counted. */
const mostNamed = 6;

/** What the strip is of, which offices answer, and what of them nobody knows. */
export function Summary({ subject }: { subject: readonly string[] }) {
  const { strip } = useDatePage();
  const t = useTranslations('pickADate');
  const language = useLanguage();
  const list = new Intl.ListFormat(locales[language]);
  const { offices, withoutOffice, weeks, events } = strip;
  const unknown = offices.filter(({ id }) =>
    weeks.every((week) => week.offices.some(({ office, band }) => office === id && band === 'unknown')),
  );
  const named = (some: typeof offices) => ({
    count: some.length,
    offices:
      some.length > mostNamed
        ? t('offices', { count: some.length })
        : list.format(some.map(({ city }) => city[language])),
  });
  return (
    <div className="stack">
      <p className={styles['sentence']} role="status">
        {t('found', { count: events.length, subject: list.format(subject) })}
      </p>
      <ul className={styles['facts']}>
        {offices.length > 0 && <li>{t('officesFor', named(offices))}</li>}
        {withoutOffice.length > 0 && (
          <li>
            {t('withoutOffice', {
              countries:
                withoutOffice.length > mostNamed
                  ? t('countries', { count: withoutOffice.length })
                  : list.format(withoutOffice.map(({ name }) => name[language])),
            })}
          </li>
        )}
        {unknown.length > 0 && <li>{t('unknownOffices', named(unknown))}</li>}
      </ul>
    </div>
  );
}
