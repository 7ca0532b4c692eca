import { counted } from './phrases.ts';
import type { Wording } from './wording.ts';

/** Mails about introductions, in English. */
export const englishIntroductions: Pick<Wording['mails'], 'introduction_offered' | 'introduced'> = {
  introduction_offered: ({ organisation, title, days, link }) => {
    const plan = planIn(title);
    return {
      subject: `Somebody prepares something that fits ${plan}`,
      parts: [
        `Another organisation prepares something that fits ${plan}: in a country of your plan, about the same weeks and in a related sector. Who that is and what it is we do not say, nor do we tell them anything about you.`,
        `Would you like to be introduced? Say so within ${counted(days, 'day', 'days')}. Only when you both agree does each of you get the name of the organisation, the title of the plan and the e-mail address of whoever agreed.`,
        { action: 'Look and answer', link },
        'You would rather not? Then you need not do anything. The other organisation does not learn that you got this, or what you answered.',
      ],
      why: `${organisation.en} said with this plan that we may also look for plans of others`,
    };
  },

  introduced: ({ organisation, title, other, link }) => {
    const { contact } = other;
    const who = contact ? `: ${contact.name ? `${contact.name}, ${contact.email}` : contact.email}` : '';
    return {
      subject: `Meet ${other.organisation.en}`,
      parts: [
        `You wished to meet whoever prepares something that fits ${planIn(title)}. The other organisation wishes so too. It is ${other.organisation.en}, with ${planIn(other.title, 'a plan without a title')}.`,
        contact
          ? `Who agreed at ${other.organisation.en}${who}. They now have the same details of you.`
          : `They now have your name and e-mail address.`,
        { action: 'See the introduction', link },
      ],
      why: `you agreed for ${organisation.en} to be introduced`,
    };
  },
};

function planIn(title: { nl?: string | undefined; en?: string | undefined }, untitled = 'your untitled plan'): string {
  const name = title.en ?? title.nl;
  return name === undefined ? untitled : `“${name}”`;
}
