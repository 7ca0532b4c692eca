import { useTranslations } from 'use-intl';
import type { OfficeRequest } from '../../../server/contracts/support-office.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { formatRange } from '../../ui/dates.ts';
import { SelectField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { useDays } from '../../ui/work-days.ts';
import { After } from './after.tsx';
import { useWeeks } from './amounts.ts';
import { Due } from './due.tsx';
import { Fold } from './fold.tsx';
import { Priority } from './priority.tsx';
import styles from './inbox.module.css';
import { StateTag } from './state-tag.tsx';

interface RowsProps {
  code: string;
  items: readonly OfficeRequest[];
  people: readonly { id: string; name: string }[];
  timeZone: string;
  today: string;
}

const columns = ['choose', 'due', 'request', 'weeks', 'asked', 'after', 'priority', 'state', 'lead'] as const;

/** Requests as a table; on a phone each is a card, with the name of each column before what stands in it. */
export function InboxTable({ items, ...rest }: RowsProps) {
  const t = useTranslations('requests');
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('table')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column === 'choose' ? (
                <span className="visually-hidden">{t('column.choose')}</span>
              ) : (
                t(`column.${column}`)
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((request, index) => (
          <Row key={request.id} request={request} isFirst={index === 0} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<RowsProps, 'items'> {
  request: OfficeRequest;
  /** Where one is led who chose none. */
  isFirst: boolean;
}

function Row({ request, isFirst, code, people, timeZone, today }: RowProps) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const days = useDays();
  const weeks = useWeeks();
  const { id, reference, version, event, organiser, from, to, unread, lead, urgency } = request;
  const label = (column: (typeof columns)[number]) => ({ 'data-label': t(`column.${column}`) });
  return (
    <tr data-late={request.overdue || undefined}>
      <td className={styles['choose']}>
        <input
          type="checkbox"
          id={isFirst ? 'assign-requests' : undefined}
          form="bulk"
          name="requests"
          value={`${id} ${version}`}
          aria-label={t('chooseOne', { reference })}
        />
      </td>
      <td {...label('due')}>
        <Due {...{ request, timeZone, today }} />
      </td>
      <th scope="row">
        <a href={supportPaths.answer(language, code, id)}>{reference}</a>
        <span>
          <LocalText text={event.title} />
        </span>
        <span className={styles['organiser']}>{organiser.name[language]}</span>
        {unread > 0 && <span className="tag">{t('unread', { count: unread })}</span>}
      </th>
      <td {...label('weeks')}>
        <span className={styles['lines']}>
          <span>{weeks(from, to)}</span>
          <span className="hint">{formatRange(from, to, language, 'short')}</span>
        </span>
      </td>
      <td {...label('asked')}>{days(request.estimateMinutes)}</td>
      <td {...label('after')}>
        <After week={request.weekAfter} />
      </td>
      <td {...label('priority')}>
        <Priority priority={request.priority} />
      </td>
      <td {...label('state')}>
        <span className={styles['lines']}>
          <StateTag state={request.state} />
          {urgency && <span className="hint">{t(`urgency.${urgency}`)}</span>}
        </span>
      </td>
      <td {...label('lead')}>
        <Fold
          intent={`assign-${id}`}
          summary={
            <>
              {lead?.name ?? t('noLead')}
              <span className="visually-hidden">. {t('assignOf', { reference })}</span>
            </>
          }
        >
          <Form intent={`assign-${id}`} labels={{ lead: t('who') }}>
            <input type="hidden" name="requests" value={`${id} ${version}`} />
            <SelectField
              name="lead"
              label={t('who')}
              value={lead?.id}
              options={people.map((one) => ({ value: one.id, label: one.name }))}
            />
            <button className="button button-quiet button-small">{t('assign')}</button>
          </Form>
        </Fold>
      </td>
    </tr>
  );
}
