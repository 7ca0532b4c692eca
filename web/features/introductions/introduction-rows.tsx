import { useTranslations } from 'use-intl';
import type { Introduction } from '../../../server/contracts/introductions.ts';
import { formatDate, formatRange } from '../../ui/dates.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './introductions.module.css';

interface RowProps {
  item: Introduction;
}

/** Waits for the organisation's own answer. */
export function Offered({ item, mayAnswer }: RowProps & { mayAnswer: boolean }) {
  const t = useTranslations('introductions');
  const { until } = useDays();
  return (
    <>
      <OwnPlan item={item} />
      <p className={styles['text']}>
        {t('offer')} {t('until', { date: until(item) })}
      </p>
      {mayAnswer ? (
        <>
          <p className={`hint ${styles['text']}`}>{t('gives')}</p>
          <div className={styles['deeds']}>
            <Answer item={item} deed="agree" />
            <Answer item={item} deed="refuse" />
          </div>
        </>
      ) : (
        <p className="hint">{t('editorsAnswer')}</p>
      )}
    </>
  );
}

/** Agreed, and not known yet whether the other side does. */
export function Waiting({ item, mayAnswer }: RowProps & { mayAnswer: boolean }) {
  const t = useTranslations('introductions');
  const { until } = useDays();
  return (
    <>
      <OwnPlan item={item} />
      <p className={styles['text']}>{t('waitingText', { date: until(item) })}</p>
      {mayAnswer && (
        <div className={styles['deeds']}>
          <Answer item={item} deed="refuse" label={t('takeBack')} />
        </div>
      )}
    </>
  );
}

/** Both agreed: who the other is, and whom to write to. */
export function Introduced({ item }: RowProps) {
  const t = useTranslations('introductions');
  const language = useLanguage();
  const titleOf = useTitle();
  const { other, plan } = item;
  if (!other) return null;
  const { organisation, contact } = other;
  return (
    <>
      <p className={styles['plan']}>
        <strong>{organisation.name[language]}</strong> {t('metText', { title: titleOf(plan.title) })}
      </p>
      <dl className={styles['facts']}>
        <dt>{t('otherPlan')}</dt>
        <dd>{titleOf(other.title)}</dd>
        {contact && (
          <>
            <dt>{t('agreedBy')}</dt>
            <dd>
              {contact.name} <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </dd>
          </>
        )}
        {organisation.website && (
          <>
            <dt>{t('website')}</dt>
            <dd>
              <a href={organisation.website}>{organisation.website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

/** Refused by the organisation itself, or lapsed. */
export function Over({ item }: RowProps) {
  const t = useTranslations('introductions');
  const language = useLanguage();
  return (
    <>
      <OwnPlan item={item} />
      <p className="hint">
        {item.state === 'refused' ? t('refused') : t('lapsed')} ·{' '}
        {t('hinted', { date: formatDate(item.hintedAt.slice(0, 10), language) })}
      </p>
    </>
  );
}

function OwnPlan({ item: { plan } }: RowProps) {
  const t = useTranslations('introductions');
  const language = useLanguage();
  const titleOf = useTitle();
  return (
    <p className={styles['plan']}>
      <span className="label">{t('own')}</span> <strong>{titleOf(plan.title)}</strong>
      {plan.from && plan.to && <span> · {formatRange(plan.from, plan.to, language, 'day')}</span>}
    </p>
  );
}

function Answer({ item, deed, label }: RowProps & { deed: 'agree' | 'refuse'; label?: string }) {
  const t = useTranslations('introductions');
  const titleOf = useTitle();
  return (
    <Form intent={`${deed}-${item.id}`} labels={{}}>
      <button className={`button button-small ${deed === 'agree' ? '' : 'button-quiet'}`}>
        {label ?? t(deed)}
        <span className="visually-hidden"> {t('about', { title: titleOf(item.plan.title) })}</span>
      </button>
    </Form>
  );
}

function useTitle(): (title: { nl?: string | undefined; en?: string | undefined }) => string {
  const t = useTranslations('introductions');
  const language = useLanguage();
  return ({ nl, en }) => (language === 'en' ? (en ?? nl) : (nl ?? en)) ?? t('untitled');
}

function useDays(): { until: (item: Introduction) => string } {
  const language = useLanguage();
  return { until: ({ lapsesAt }) => formatDate(lapsesAt.slice(0, 10), language) };
}
