import { useTranslations } from 'use-intl';
import type { KeptSort, MyData } from '../../../server/contracts/privacy.ts';
import { formatDate, formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useNumber } from '../../ui/work-days.ts';
import { useMailKind } from '../../ui/mail-kind.ts';
import { nl } from '../../wording/members/nl.ts';
import { deviceOf } from '../account/sessions.tsx';

/** Everything that is kept, each thing as one line that can be read. */
export function useKeptLines(data: MyData): Record<KeptSort, string[]> {
  const t = useTranslations('privacy.lines');
  const account = useTranslations('account');
  const role = useTranslations('team.roles');
  const mailKind = useMailKind();
  const deed = useDeed();
  const decision = useDecision();
  const language = useLanguage();
  const when = (moment: string) => formatMoment(moment, language);
  const number = useNumber();
  const { person } = data;
  return {
    person: [
      ...(person.name ? [t('name', { value: person.name })] : []),
      t('email', { value: person.email }),
      t('language', { language: person.language }),
      t('created', { date: when(person.createdAt) }),
    ],
    signInMethods: data.signInMethods.map(({ kind, since, changedAt }) =>
      kind === 'password' ? t('password', { date: when(changedAt) }) : t('provider', { kind, date: when(since) }),
    ),
    sessions: data.sessions.map(({ device, signedInAt, lastUsedAt }) =>
      t('session', {
        device: deviceOf(device) ?? account('unknownDevice'),
        since: when(signedInAt),
        used: when(lastUsedAt),
      }),
    ),
    codes: data.codes.map(({ askedAt }) => t('code', { date: when(askedAt) })),
    memberships: data.memberships.map((one) =>
      t('membership', { team: one.name[language], role: role(one.role), date: when(one.since) }),
    ),
    work: data.work.flatMap(({ office, hours, leave }) => [
      ...hours.map(({ from, minutesPerWeek }) =>
        t('workHours', {
          office: office.name[language],
          hours: number(minutesPerWeek / 60),
          date: formatDate(from, language),
        }),
      ),
      ...leave.map(({ week, halfDays }) =>
        t('workLeave', { office: office.name[language], days: halfDays / 2, date: formatDate(week, language) }),
      ),
    ]),
    invitations: data.invitations.map((one) =>
      t('invitation', { team: one.name[language], role: role(one.role), date: when(one.sentAt) }),
    ),
    claims: data.claims.map(({ organisation, motivation, madeAt }) =>
      t('claim', { organisation: organisation.name[language], motivation, date: when(madeAt) }),
    ),
    cases: data.cases.map(({ company, visit, text, attachedAt }) =>
      t('case', {
        company,
        visit: visit ? (visit.title[language] ?? visit.title.nl) : t('hiddenVisit'),
        text,
        date: when(attachedAt),
      }),
    ),
    alerts: data.alerts.map(({ kind, name, since }) => t('alert', { kind, name: name || '*', date: when(since) })),
    calendars: data.calendars.map(({ name, createdAt, lastFetchedOn, revokedAt }) =>
      revokedAt === undefined
        ? t('calendar', {
            name,
            date: when(createdAt),
            fetched: lastFetchedOn === undefined ? 'none' : formatDate(lastFetchedOn, language),
          })
        : t('calendarRevoked', { date: when(revokedAt) }),
    ),
    entered: data.entered.map(({ kind, name, at }) =>
      t('entered', { kind, name: kind === 'review' ? decision(name) : name, date: when(at) }),
    ),
    actions: data.actions.map(({ action, at }) => t('action', { what: deed(action), date: when(at) })),
    mails: data.mails.map(({ kind, at }) => t('mail', { kind: mailKind(kind), date: when(at) })),
  };
}

type Action = keyof (typeof nl)['history']['actions'];

/** What somebody did, said after who did it; an action that is newer than these words is told by its code. */
function useDeed(): (action: string) => string {
  const t = useTranslations('history.actions');
  return (action) => (Object.hasOwn(nl.history.actions, action) ? t(action as Action) : action);
}

type Value = keyof (typeof nl)['history']['values'];

/** What was decided, in a word. */
function useDecision(): (decision: string) => string {
  const t = useTranslations('history.values');
  return (decision) => (Object.hasOwn(nl.history.values, decision) ? t(decision as Value) : decision);
}
