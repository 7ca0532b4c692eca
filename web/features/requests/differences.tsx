import { useTranslations } from 'use-intl';
import type { SupportDifference, SupportRequest } from '../../../server/contracts/support.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './answer.module.css';

/** In what the event became otherwise since this was asked or agreed; where it came from and went to. */
export function Differences({ request }: { request: SupportRequest }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const { differences, transferredFrom, transferredTo, form } = request;
  const moved = (
    key: 'transferredFrom' | 'transferredTo',
    { reference, office }: NonNullable<typeof transferredTo>,
  ) => <p className="notice">{t(key, { reference, city: office.city[language] })}</p>;
  return (
    <>
      {form.confidential === true && <p className="notice notice-mark">{t('confidential')}</p>}
      {transferredFrom && moved('transferredFrom', transferredFrom)}
      {transferredTo && moved('transferredTo', transferredTo)}
      {differences.length > 0 && (
        <section className={`notice notice-mark ${styles['differences'] ?? ''}`} aria-labelledby="differences">
          <h2 id="differences">{t('differences')}</h2>
          <p>{t('differencesText')}</p>
          <ul>
            {differences.map((one) => (
              <li key={one.what[language] + (one.is?.[language] ?? '')}>
                <Difference difference={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** `Wanneer (Tokio, Japan): was 15–16 maart, is nu 22–23 maart`. */
export function Difference({ difference: { what, was, is } }: { difference: SupportDifference }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  if (was && is) return <>{t('was', { what: what[language], was: was[language], is: is[language] })}</>;
  if (was) return <>{t('onlyWas', { what: what[language], was: was[language] })}</>;
  return <>{t('onlyIs', { what: what[language], is: is?.[language] ?? '' })}</>;
}
