import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import type { DossierOffice } from '../../../../server/contracts/support-organiser.ts';
import { useNames } from '../../../app/names.tsx';
import { paths } from '../../../app/paths.ts';
import { supportPaths } from '../../../app/support-paths.ts';
import { addDays, daysBetween, formatRange, mondayOf } from '../../../ui/dates.ts';
import { TextField } from '../../../ui/form/fields.tsx';
import { useField } from '../../../ui/form/form.tsx';
import { useLanguage } from '../../../ui/language.tsx';
import { useDays } from '../../../ui/work-days.ts';
import { StateTag } from '../../support/state-tag.tsx';
import { LoadText, OfficeWeeks, WeekName } from '../office-weeks.tsx';
import { LeadTime } from '../lead-time.tsx';
import type { StepProps } from '../step-props.ts';
import { Tick } from '../tick.tsx';
import partsStyles from '../parts.module.css';
import styles from '../offices.module.css';

/** Which offices are asked, on which days, and how they stand in those weeks. */
export function OfficesFields({ code, dossier, today }: StepProps) {
  const t = useTranslations('askSupport.offices');
  const language = useLanguage();
  const { error } = useField('offices');
  const { event, offices } = dossier;
  const alone = event.legs.filter(
    ({ country }) => !offices.some(({ countries }) => country && countries.includes(country)),
  );
  const names = useNames();
  const without = [...new Set(alone.flatMap(({ country }) => country ?? []))].map((one) => names.country(one));
  return (
    <>
      <div id="offices" tabIndex={-1} className={partsStyles['group']}>
        {error !== undefined && <p className={styles['error']}>{error}</p>}
        {offices.length === 0 && <p className="notice">{t('none')}</p>}
        {offices.map((office) => (
          <Office key={office.office.id} code={code} office={office} today={today} eventId={event.id} />
        ))}
      </div>
      {without.length > 0 && <p className="hint">{t('without', { countries: without.join(', ') })}</p>}
      <p>
        <a href={paths.editEvent(language, code, event.id, 'legs')}>{t('changeLegs')}</a>
      </p>
    </>
  );
}

interface OfficeProps extends Pick<StepProps, 'code' | 'today'> {
  office: DossierOffice;
  eventId: string;
}

function Office({ code, office, today, eventId }: OfficeProps) {
  const t = useTranslations('askSupport.offices');
  const language = useLanguage();
  const names = useNames();
  const days = useDays();
  const [search] = useSearchParams();
  const { id, city } = office.office;
  const monday = search.get(id);
  const chosen = monday !== null && /^\d{4}-\d\d-\d\d$/.test(monday) ? inWeekOf(monday, office) : undefined;
  const { from, to } = chosen ?? office;
  const countries = office.countries.map((one) => names.country(one)).join(', ');
  return (
    <section className={styles['office']} aria-labelledby={`office-${id}`}>
      <h2 id={`office-${id}`}>
        {t('named', { city: city[language] })} <span className={styles['countries']}>{countries}</span>
        {!office.staffed && <span className={`tag ${styles['nobody'] ?? ''}`}>{t('nobodyThere')}</span>}
      </h2>
      {office.request && (
        <p className={styles['row']}>
          <StateTag state={office.request.state} />
          <a href={supportPaths.request(language, code, office.request.id)}>
            {t('asked', { reference: office.request.reference })}
          </a>
        </p>
      )}
      <Tick name={`offices.${id}`} checked={office.wanted || chosen !== undefined}>
        {t('ask', { city: city[language] })}
      </Tick>
      <div className={styles['chosen']}>
        {!office.staffed && <p className="notice notice-mark">{t('nobodyReads', { city: city[language] })}</p>}
        {chosen && (
          <p className="notice" role="status">
            {t('weekChosen')}
          </p>
        )}
        <div className={partsStyles['pair']}>
          <TextField name={`offices.${id}.from`} label={t('from')} type="date" value={from} optional />
          <TextField name={`offices.${id}.to`} label={t('to')} type="date" value={to} optional />
        </div>
        {office.legs && (
          <p className="hint">{t('legDays', { days: formatRange(office.legs.from, office.legs.to, language) })}</p>
        )}
      </div>
      <OfficeWeeks office={office} />
      {isFullAround(office) && (
        <p className="notice">{t('noRoomNear', { city: city[language], days: days(office.estimateMinutes) })}</p>
      )}
      {office.room.length > 0 && (
        <div className="notice stack">
          <p>{t('noRoom', { city: city[language], days: days(office.estimateMinutes) })}</p>
          <ul>
            {office.room.map((week) => (
              <li key={week.week}>
                <WeekName week={week} />: <LoadText week={week} />{' '}
                <a href={`${supportPaths.ask(language, code, eventId, 'offices')}?${id}=${week.startsOn}#office-${id}`}>
                  {t('takeWeek')}
                  <span className="visually-hidden">
                    : <WeekName week={week} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles['chosen']}>
        <p className="hint">{t('usually', { days: days(office.estimateMinutes) })}</p>
        <LeadTime office={office} today={today} />
      </div>
    </section>
  );
}

/** Whether a week wanted has no room for what is asked, and no other one near it has. */
function isFullAround({ weeks, room, estimateMinutes }: DossierOffice): boolean {
  const perWeek = estimateMinutes / Math.max(1, weeks.length);
  return room.length === 0 && weeks.some(({ freeMinutes }) => freeMinutes !== undefined && freeMinutes < perWeek);
}

/** The same days of the week, as many of them, in another week. */
function inWeekOf(monday: string, { from, to }: DossierOffice): { from: string; to: string } | undefined {
  if (from === undefined || to === undefined) return undefined;
  const first = addDays(mondayOf(monday), daysBetween(mondayOf(from), from));
  return { from: first, to: addDays(first, daysBetween(from, to)) };
}
