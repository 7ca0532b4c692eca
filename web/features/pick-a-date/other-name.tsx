import { useTranslations } from 'use-intl';
import type { StripEvent } from '../../../server/contracts/date-strip.ts';
import { paths } from '../../app/paths.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import weeksStyles from './weeks.module.css';

/** Something of somebody else: what, and by whom; of a confidential visit no more than that it is one. */
export function OtherName({ event }: { event: StripEvent }) {
  const t = useTranslations('pickADate');
  const site = useTranslations('site');
  const language = useLanguage();
  const { title, slug, id, organisers, inSector, plan, visit, demo } = event;
  return (
    <>
      {title && slug ? (
        <a href={paths.event(language, { slug, id })}>
          <LocalText text={title} />
        </a>
      ) : (
        t('confidential')
      )}{' '}
      {inSector && <span className="tag">{t('inSector')}</span>}{' '}
      {plan && !visit && <span className="tag tag-land">{t('plan')}</span>}{' '}
      {demo && <span className="tag tag-land">{site('demo')}</span>}{' '}
      {organisers.length > 0 && (
        <span className={weeksStyles['who']}>{organisers.map(({ name }) => name[language]).join(' · ')}</span>
      )}
    </>
  );
}
