import type { Mail, MailKind } from '../../server/mail/mail.ts';
import { type SupportNewsKind, supportNewsKinds } from '../../server/mail/support-news.ts';

export const publicUrl = 'https://agenda.example.org';

const link = `${publicUrl}/nl/hier?a=1&b=2`;
const chamber = { nl: 'Kamer van Voorbeeld', en: 'Chamber of Example' };
const title = { nl: 'Missie naar Tokio', en: 'Mission to Tokyo' };
const reasons = [{ nl: 'De datum ontbreekt.', en: 'The date is missing.' }];
const twoReasons = [...reasons, { nl: 'De plaats ontbreekt.', en: 'The place is missing.' }];
const text = 'Kijk nog eens na.\nDank u.';

const joint = { organisation: { nl: 'Bond van Proef', en: 'Union of Trial' }, lead: chamber, title, link };

const office = { nl: 'FIT Tokio', en: 'FIT Tokyo' };
const aboutRequest = (kinds: readonly SupportNewsKind[]) => ({
  reference: 'FIT-27-GEA962',
  office: { nl: 'Tokio', en: 'Tokyo' },
  title,
  news: kinds.map((kind) => ({ kind, ...(kind === 'message' && { text }) })),
});
const withoutTitle = ({ title: _title, ...request }: ReturnType<typeof aboutRequest>) => request;

/** A section of a digest with so many events. */
const digestSection = (count: number) => ({
  search: 's',
  name: { nl: 'Japan · Voeding', en: 'Japan · Food' },
  link,
  ids: Array.from({ length: count }, (_, index) => String(index)),
  alsoIds: [] as string[],
  events: Array.from({ length: count }, (_, index) => ({
    title,
    when: { nl: 'ma 15 maart 2027', en: 'Mon 15 March 2027' },
    where: { nl: 'Tokio, Japan', en: 'Tokyo, Japan' },
    by: chamber,
    ...(index === 0 && { until: { nl: 'ma 1 februari 2027', en: 'Mon, 1 February 2027' } }),
    link,
  })),
  more: 0,
  also: [],
});

/** Mails of every kind, in every shape that changes the words. */
const samples: { [Kind in MailKind]: Omit<Extract<Mail, { kind: Kind }>, 'kind'>[] } = {
  sign_in_code: [
    { code: '482913', link, minutes: 10 },
    { code: '482913', link, minutes: 1 },
  ],
  invitation: (['reader', 'editor', 'owner', 'officer', 'head', 'planner'] as const).map((role, days) => ({
    team: chamber,
    role,
    inviter: 'Ilse Peeters',
    link,
    days: days + 1,
  })),
  membership_changed: [
    { team: chamber, role: 'editor', by: 'Ilse Peeters' },
    { team: chamber, by: 'Ilse Peeters' },
  ],
  organisation_decided: [
    { organisation: chamber, decision: 'verified', reasons: [], link },
    { organisation: chamber, decision: 'changes_requested', reasons: twoReasons, text, link },
    { organisation: chamber, decision: 'refused', reasons, link },
  ],
  claim_decided: [
    { organisation: chamber, decision: 'granted', reasons: [], text, link },
    { organisation: chamber, decision: 'refused', reasons, link },
  ],
  event_decided: [
    { title, decision: 'published', reasons: [], link },
    { title: { nl: 'Alleen Nederlands' }, decision: 'published', reasons: [], link },
    { title, decision: 'changes_requested', reasons: twoReasons, text, link },
    { title, decision: 'refused', reasons, link },
    { title, decision: 'published', shared: true, reasons: [], link },
    { title, decision: 'changes_requested', shared: true, reasons: twoReasons, text, link },
    { title, decision: 'refused', shared: true, reasons, link },
  ],
  event_changed: [
    {
      title,
      by: chamber,
      headline: { nl: 'Geannuleerd', en: 'Cancelled' },
      changes: [
        {
          what: { nl: 'Status', en: 'Status' },
          was: { nl: 'gepland', en: 'scheduled' },
          is: { nl: 'geannuleerd', en: 'cancelled' },
        },
        { what: { nl: 'Plaats', en: 'Place' }, is: { nl: 'Osaka', en: 'Osaka' } },
      ],
      reason: { nl: 'Te weinig inschrijvingen.', en: 'Too few registrations.' },
      link,
    },
    {
      title: { nl: 'Alleen Nederlands' },
      by: chamber,
      headline: { nl: 'Ingetrokken', en: 'Withdrawn' },
      changes: [{ what: { nl: 'Status', en: 'Status' }, is: { nl: 'Ingetrokken', en: 'Withdrawn' } }],
      reason: { nl: 'Alleen in het Nederlands.' },
    },
  ],
  account_closing: [{ on: '2026-12-21', link }],
  account_erased: [{}],
  new_sign_in_method: [{ link }],
  password_changed: [{ link }],
  key_created: [{ organisation: chamber, name: 'Website', by: 'Ilse Peeters', link }],
  joint_invited: [
    { ...joint, role: 'co_organiser', by: 'Ilse Peeters', text },
    { organisation: joint.organisation, lead: chamber, link, role: 'partner' },
  ],
  joint_asked: [
    { ...joint, role: 'co_organiser' },
    { ...joint, role: 'partner', by: 'Ilse Peeters', text },
  ],
  joint_answered: (['invited', 'asked'] as const).flatMap((direction) => [
    { ...joint, direction, decision: 'accepted' as const, role: 'co_organiser' as const },
    { ...joint, direction, decision: 'declined' as const, role: 'partner' as const, text },
  ]),
  joint_changed: [
    { ...joint, change: 'left' },
    { ...joint, change: 'removed' },
    { ...joint, change: 'role', role: 'partner' },
  ],
  introduction_offered: [
    { organisation: chamber, title, days: 30, link },
    { organisation: chamber, title: {}, days: 1, link },
  ],
  introduced: [
    {
      organisation: chamber,
      title,
      other: {
        organisation: { nl: 'Haven van Voorbeeld', en: 'Port of Example' },
        title: { nl: 'Plan voor Tokio' },
        contact: { name: 'Bert Claes', email: 'bert@haven.example' },
      },
      link,
    },
    { organisation: chamber, title: {}, other: { organisation: chamber, title: {} }, link },
  ],
  support_news: [
    { team: office, office: true, requests: [aboutRequest(['submitted'])], link },
    {
      team: chamber,
      office: false,
      requests: [aboutRequest(['proposed', 'message']), aboutRequest(['declined'])],
      link,
    },
    { team: chamber, office: false, requests: [withoutTitle(aboutRequest(supportNewsKinds))], link },
  ],
  case_attached: [{ title, link }, { link }, { title: { nl: 'Alleen Nederlands' }, link }],
  alert_confirm: [
    { what: { nl: 'Japan · Voeding', en: 'Japan · Food' }, frequency: 'weekly', link, days: 3 },
    { what: { nl: 'Alle evenementen', en: 'All events' }, frequency: 'daily', link, days: 1 },
    { what: { nl: 'Alle evenementen', en: 'All events' }, frequency: 'at_once', link, days: 3 },
    { what: { nl: title.nl, en: title.en }, link, days: 3 },
  ],
  alert_link: [{ link }],
  alert_digest: [
    { recipient: 'r', stop: link, manage: link, sections: [digestSection(1)] },
    {
      recipient: 'r',
      stop: link,
      manage: link,
      sections: [
        { ...digestSection(2), more: 380 },
        { ...digestSection(1), alsoIds: ['a', 'b', 'c', 'd', 'e'], also: [title, { nl: 'Alleen Nederlands' }, title] },
        { ...digestSection(0), alsoIds: ['a'], also: [title] },
      ],
    },
  ],
  alert_changes: [
    {
      recipient: 'r',
      stop: link,
      manage: link,
      events: [
        {
          id: 'a',
          title,
          changes: [
            { what: { nl: 'Wanneer', en: 'When' }, was: { nl: 'mei', en: 'May' }, is: { nl: 'juni', en: 'June' } },
          ],
          reason: { nl: 'Te weinig inschrijvingen.' },
          link,
        },
      ],
    },
    {
      recipient: 'r',
      stop: link,
      manage: link,
      events: [
        {
          id: 'a',
          title,
          changes: [{ what: { nl: 'Waar', en: 'Where' }, is: { nl: 'Osaka', en: 'Osaka' } }],
          reason: {},
          link,
        },
        {
          id: 'b',
          title: { nl: 'Alleen Nederlands' },
          changes: [{ what: { nl: 'Status', en: 'Status' }, is: { nl: 'Ingetrokken', en: 'Withdrawn' } }],
          reason: {},
        },
      ],
    },
  ],
  message_waiting: [
    { count: 1, link },
    { count: 12, link },
  ],
};

export const everyMail: readonly Mail[] = Object.entries(samples).flatMap(([kind, mails]) =>
  mails.map((mail) => ({ kind, ...mail }) as Mail),
);

export function sample<Kind extends MailKind>(kind: Kind): Extract<Mail, { kind: Kind }> {
  return everyMail.find((mail) => mail.kind === kind) as Extract<Mail, { kind: Kind }>;
}
