import { useTranslations } from 'use-intl';
import type { SurroundingWeek } from '../../../server/contracts/support-surroundings.ts';
import { paths } from '../../app/paths.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { addDays, formatRange } from '../../ui/dates.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { useDays } from '../../ui/work-days.ts';
import { useDayNumber, weekNumber } from './amounts.ts';
import { type RequestData, choosing, wantedWeeks } from './request-data.ts';
import { endedStates, openStates } from './ended.ts';
import styles from './panel.module.css';
import { Similar } from './similar.tsx';
import { StateTag } from './state-tag.tsx';
import { Strip } from './strip.tsx';

/** What the office weighs the request by: its weeks, what else is asked in them, the organiser, and who else goes there. */
export function Panel({ data }: { data: RequestData }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const { weeks } = data.around;
  const isOver = endedStates.has(data.request.state);
  const wanted = isOver ? [] : wantedWeeks(data).filter(({ ownMinutes }) => ownMinutes > 0);
  const [first, last] = [weeks[0]!.startsOn, weeks.at(-1)!.startsOn];
  const from = (day: string) => `${choosing(data, language, { from: day })}#capacity`;
  return (
    <aside className={styles['panel']} aria-labelledby="capacity">
      <section className="section stack" aria-labelledby="capacity">
        <h2 id="capacity">{t('panel')}</h2>
        {wanted.map((week) => (
          <Sentence key={week.week} week={week} counted={!openStates.has(data.request.state)} />
        ))}
        <p className="hint">{t('panelHalf')}</p>
        <Strip data={data} />
        <nav className={styles['links']} aria-label={t('stripWeek')}>
          <a href={from(addDays(first, -7 * weeks.length))}>{t('earlier')}</a>
          <a href={from(addDays(last, 7))}>{t('later')}</a>
          {data.chosen.from !== undefined && (
            <a href={`${choosing(data, language, { from: undefined })}#capacity`}>{t('backToWanted')}</a>
          )}
          <a href={paths.capacity(language, data.code)}>{t('toCapacity')}</a>
        </nav>
      </section>
      <Others data={data} />
      <Record data={data} />
      <Similar data={data} />
    </aside>
  );
}

/** `In week 12 zijn 7 van 10 dagen bezet. Met deze aanvraag erbij (+4) worden het er 11.` */
export function Sentence({ week, counted = false }: { week: SurroundingWeek; counted?: boolean }) {
  const t = useTranslations('requests');
  const days = useDayNumber();
  const { capacityMinutes, takenMinutes, ownMinutes, afterMinutes, fits } = week;
  const number = weekNumber(week.week);
  const amounts = {
    week: number,
    taken: days(takenMinutes),
    own: days(ownMinutes),
    after: days(afterMinutes),
    capacity: days(capacityMinutes ?? 0),
  };
  return (
    <p className={styles['sentence']} data-over={!fits || undefined}>
      {capacityMinutes === undefined
        ? t('panelUnknown', { week: number })
        : t(counted ? 'panelIn' : 'panelSentence', amounts)}
    </p>
  );
}

function Others({ data: { code, around } }: { data: RequestData }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const days = useDays();
  return (
    <section className="stack" aria-labelledby="others">
      <h3 id="others">{t('others')}</h3>
      {around.others.length === 0 ? (
        <p>{t('noOthers')}</p>
      ) : (
        <ul className={styles['rows']}>
          {around.others.map((other) => (
            <li key={other.id}>
              <p>
                <a href={supportPaths.answer(language, code, other.id)}>{other.reference}</a>{' '}
                <StateTag state={other.state} />
              </p>
              <p>
                <LocalText text={other.title} />
              </p>
              <p className="hint">
                {other.organiser.name[language]} · {formatRange(other.from, other.to, language, 'short')} ·{' '}
                {days(other.minutes)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Record({ data: { around, request } }: { data: RequestData }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const { record } = around;
  return (
    <section className="stack" aria-labelledby="record">
      <h3 id="record">{t('record')}</h3>
      <p>
        {record.asked === 0
          ? t('recordNone', { organiser: request.organiser.name[language] })
          : t('recordLine', { ...record })}
      </p>
    </section>
  );
}
