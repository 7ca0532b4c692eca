import type { Mail, MailOf } from './mail.ts';
import type { Part, Wording } from './wording.ts';

type Joint = Extract<Mail, { lead: unknown }>;

const roleIn = { co_organiser: 'mede-organisator', partner: 'partner' } as const;

/** Says the title, or of something confidential no more than what it is. */
const titleOf = ({ title }: Joint) => (title ? `“${title.nl}”` : 'een vertrouwelijk officieel bezoek');

const message = (from: string, text: string | undefined): Part[] =>
  text === undefined ? [] : [`${from} schrijft daarbij:`, { quote: text }];

/** What agreeing means for the organisation that takes part. */
function meaning({ organisation, lead, role }: MailOf<'joint_invited' | 'joint_asked'>): string {
  const stands = `Wie het evenement ziet, ziet dan ook ${organisation.nl}: in de lijst, op de pagina en in de agenda’s.`;
  const may =
    role === 'co_organiser'
      ? `Redacteurs van ${organisation.nl} kunnen de inhoud mee aanpassen tot het gepubliceerd is.`
      : `Het team van ${organisation.nl} leest mee.`;
  return `${stands} ${may} Publiceren en annuleren blijft bij ${lead.nl}.`;
}

/** Dutch of mails about organising an event together. */
export const joining: Pick<Wording['mails'], 'joint_invited' | 'joint_asked' | 'joint_answered' | 'joint_changed'> = {
  joint_invited: (mail) => ({
    subject: `${mail.lead.nl} nodigt ${mail.organisation.nl} uit om mee te organiseren`,
    parts: [
      `${mail.by ? `${mail.by} van ${mail.lead.nl}` : mail.lead.nl} nodigt ${mail.organisation.nl} uit om ${titleOf(mail)} mee te organiseren, als ${roleIn[mail.role]}.`,
      ...message(mail.lead.nl, mail.text),
      `${meaning(mail)} Zolang niemand van uw team antwoordt, verandert er niets.`,
      { action: 'Bekijk de uitnodiging en antwoord', link: mail.link },
    ],
    why: `u voor ${mail.organisation.nl} evenementen aankondigt`,
  }),

  joint_asked: (mail) => ({
    subject: `${mail.organisation.nl} wil ${titleOf(mail)} mee organiseren`,
    parts: [
      `${mail.by ? `${mail.by} van ${mail.organisation.nl}` : mail.organisation.nl} vraagt om ${titleOf(mail)} mee te organiseren, als ${roleIn[mail.role]}.`,
      ...message(mail.organisation.nl, mail.text),
      `${meaning(mail)} Zolang niemand van uw team antwoordt, verandert er niets.`,
      { action: 'Bekijk de vraag en antwoord', link: mail.link },
    ],
    why: `u voor ${mail.lead.nl} evenementen aankondigt`,
  }),

  joint_answered: (mail) => {
    const { direction, decision, organisation, lead, role } = mail;
    const question = direction === 'invited' ? 'de uitnodiging' : 'de vraag';
    const [answers, asks] = direction === 'invited' ? [organisation.nl, lead.nl] : [lead.nl, organisation.nl];
    return decision === 'accepted'
      ? {
          subject: `${organisation.nl} organiseert ${titleOf(mail)} mee`,
          parts: [
            `${answers} ging in op ${question} van ${asks}: ${organisation.nl} organiseert ${titleOf(mail)} nu mee, als ${roleIn[role]}.`,
            ...message(answers, mail.text),
            { action: 'Bekijk wie met wie samenwerkt', link: mail.link },
          ],
          why: 'u of uw team dit evenement samen organiseert',
        }
      : {
          subject: `${answers} gaat niet in op ${question} van ${asks}`,
          parts: [
            `${answers} gaat niet in op ${question} van ${asks} om ${titleOf(mail)} samen te organiseren.`,
            ...message(answers, mail.text),
            { action: 'Bekijk het antwoord', link: mail.link },
          ],
          why: 'u of uw team dit evenement samen wilde organiseren',
        };
  },

  joint_changed: (mail) => {
    const { change, organisation, lead, role } = mail;
    const outcomes = {
      left: `${organisation.nl} organiseert ${titleOf(mail)} niet meer mee`,
      removed: `${organisation.nl} staat niet meer bij ${titleOf(mail)}`,
      role: `${lead.nl} gaf ${organisation.nl} een andere rol bij ${titleOf(mail)}`,
    };
    const more = {
      left: `De naam staat er niet meer bij. Alles wat ${lead.nl} invoerde, blijft zoals het was.`,
      removed: `${lead.nl} nam de naam van het evenement. Klopt dit niet? Vraag het na bij ${lead.nl}.`,
      role: `De rol heet nu ${role ? roleIn[role] : 'anders'} en gaat minder ver dan de vorige. Klopt dit niet? Vraag het na bij ${lead.nl}.`,
    };
    return {
      subject: outcomes[change],
      parts: [`${outcomes[change]}. ${more[change]}`, { action: 'Bekijk wie met wie samenwerkt', link: mail.link }],
      why: 'u of uw team dit evenement samen organiseerde',
    };
  },
};
