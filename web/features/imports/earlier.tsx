import { useTranslations } from 'use-intl';
import { type Import, importOutcomes, undoneOutcomes } from '../../../server/contracts/import-shapes.ts';
import { formatDate, formatMoment } from '../../ui/dates.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './imports.module.css';
import { pathOf } from './steps.ts';

/** Files that came in before and are still kept: where each stands, and the way on. */
export function Earlier({ items, team }: { items: readonly Import[]; team: string }) {
  const t = useTranslations('imports');
  return (
    <section className="section stack" aria-labelledby="earlier">
      <h2 id="earlier">{t('earlier')}</h2>
      {items.length === 0 ? (
        <p>{t('noneEarlier')}</p>
      ) : (
        <ul className={styles['files']}>
          {items.map((one) => (
            <EarlierFile key={one.id} about={one} team={team} />
          ))}
        </ul>
      )}
    </section>
  );
}

function EarlierFile({ about, team }: { about: Import; team: string }) {
  const t = useTranslations('imports');
  const language = useLanguage();
  const { id, fileName, step, createdAt, createdBy, keptUntil, startedAt } = about;
  const date = formatMoment(createdAt, language);
  const name = <span className="visually-hidden">: {t('about', { file: fileName })}</span>;
  return (
    <li>
      <p className={styles['what']}>
        <strong>{fileName}</strong> <span className="tag">{t(`states.${step}`)}</span>
        <br />
        <Counts about={about} />
        <span className="hint">
          {createdBy ? t('handedInBy', { date, name: createdBy }) : t('handedIn', { date })}.{' '}
          {t('kept', { date: formatDate(keptUntil, language) })}.
        </span>
      </p>
      <div className={styles['deeds']}>
        <a className="button button-small button-quiet" href={pathOf(language, team, about)}>
          {startedAt === undefined ? t('goOn') : t('report')}
          {name}
        </a>
        {startedAt === undefined && (
          <Form intent={`discard-${id}`} labels={{}}>
            <button className="button button-small button-quiet">
              {t('discard')}
              {name}
            </button>
          </Form>
        )}
      </div>
    </li>
  );
}

/** `Nieuw 37 · Overgeslagen 1`. */
function Counts({ about: { counts } }: { about: Import }) {
  const t = useTranslations('imports.outcomes');
  const told = [...importOutcomes, ...undoneOutcomes].flatMap((word) => {
    const count = counts[word];
    return count === undefined ? [] : [`${t(word)} ${count}`];
  });
  if (told.length === 0) return null;
  return (
    <>
      {told.join(' · ')}
      <br />
    </>
  );
}
