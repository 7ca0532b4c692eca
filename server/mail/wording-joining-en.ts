import type { Mail, MailOf } from './mail.ts';
import type { Part, Wording } from './wording.ts';

type Joint = Extract<Mail, { lead: unknown }>;

const roleIn = { co_organiser: 'a co-organiser', partner: 'a partner' } as const;

/** Says the title, or of something confidential no more than what it is. */
const titleOf = ({ title }: Joint) => (title ? `“${title.en ?? title.nl}”` : 'a confidential official visit');

const message = (from: string, text: string | undefined): Part[] =>
  text === undefined ? [] : [`${from} adds:`, { quote: text }];

/** What agreeing means for the organisation that takes part. */
function meaning({ organisation, lead, role }: MailOf<'joint_invited' | 'joint_asked'>): string {
  const stands = `Whoever sees the event then also sees ${organisation.en}: in the list, on the page and in calendars.`;
  const may =
    role === 'co_organiser'
      ? `Editors of ${organisation.en} can also change the content until it is published.`
      : `The team of ${organisation.en} can follow the event.`;
  return `${stands} ${may} Publishing and cancelling stays with ${lead.en}.`;
}

/** English of mails about organising an event together. */
export const joining: Pick<Wording['mails'], 'joint_invited' | 'joint_asked' | 'joint_answered' | 'joint_changed'> = {
  joint_invited: (mail) => ({
    subject: `${mail.lead.en} invites ${mail.organisation.en} to organise an event together`,
    parts: [
      `${mail.by ? `${mail.by} of ${mail.lead.en}` : mail.lead.en} invites ${mail.organisation.en} to organise ${titleOf(mail)} together, as ${roleIn[mail.role]}.`,
      ...message(mail.lead.en, mail.text),
      `${meaning(mail)} As long as nobody in your team answers, nothing changes.`,
      { action: 'See the invitation and answer', link: mail.link },
    ],
    why: `you announce events for ${mail.organisation.en}`,
  }),

  joint_asked: (mail) => ({
    subject: `${mail.organisation.en} would like to organise ${titleOf(mail)} with you`,
    parts: [
      `${mail.by ? `${mail.by} of ${mail.organisation.en}` : mail.organisation.en} asks to organise ${titleOf(mail)} with you, as ${roleIn[mail.role]}.`,
      ...message(mail.organisation.en, mail.text),
      `${meaning(mail)} As long as nobody in your team answers, nothing changes.`,
      { action: 'See the request and answer', link: mail.link },
    ],
    why: `you announce events for ${mail.lead.en}`,
  }),

  joint_answered: (mail) => {
    const { direction, decision, organisation, lead, role } = mail;
    const question = direction === 'invited' ? 'the invitation' : 'the request';
    const [answers, asks] = direction === 'invited' ? [organisation.en, lead.en] : [lead.en, organisation.en];
    return decision === 'accepted'
      ? {
          subject: `${organisation.en} joins ${titleOf(mail)}`,
          parts: [
            `${answers} accepted ${question} of ${asks}: ${organisation.en} now helps to organise ${titleOf(mail)}, as ${roleIn[role]}.`,
            ...message(answers, mail.text),
            { action: 'See who works together', link: mail.link },
          ],
          why: 'you or your team organise this event together',
        }
      : {
          subject: `${answers} declines ${question} of ${asks}`,
          parts: [
            `${answers} declines ${question} of ${asks} to organise ${titleOf(mail)} together.`,
            ...message(answers, mail.text),
            { action: 'See the answer', link: mail.link },
          ],
          why: 'you or your team wanted to organise this event together',
        };
  },

  joint_changed: (mail) => {
    const { change, organisation, lead, role } = mail;
    const outcomes = {
      left: `${organisation.en} no longer helps to organise ${titleOf(mail)}`,
      removed: `${organisation.en} no longer stands on ${titleOf(mail)}`,
      role: `${lead.en} gave ${organisation.en} another role in ${titleOf(mail)}`,
    };
    const more = {
      left: `The name no longer stands on the event. All that ${lead.en} entered stays as it was.`,
      removed: `${lead.en} took the name off the event. Is this not right? Ask ${lead.en}.`,
      role: `Now it is ${role ? roleIn[role] : 'another one'}, which reaches less far than before. Is this not right? Ask ${lead.en}.`,
    };
    return {
      subject: outcomes[change],
      parts: [`${outcomes[change]}. ${more[change]}`, { action: 'See who works together', link: mail.link }],
      why: 'you or your team organised this event together',
    };
  },
};
