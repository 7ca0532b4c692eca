import { counted } from './phrases.ts';
import type { Wording } from './wording.ts';

/** Mails about introductions, in Dutch. */
export const dutchIntroductions: Pick<Wording['mails'], 'introduction_offered' | 'introduced'> = {
  introduction_offered: ({ organisation, title, days, link }) => {
    const plan = planIn(title);
    return {
      subject: `Iemand bereidt iets voor dat past bij ${plan}`,
      parts: [
        `Een andere organisatie bereidt iets voor dat past bij ${plan}: in een land van uw plan, rond dezelfde weken en in een verwante sector. Wie dat is en wat het is, zeggen wij niet, en van u zeggen wij hun evenmin iets.`,
        `Wilt u kennismaken? Zeg dat dan binnen ${counted(days, 'dag', 'dagen')}. Pas als u beiden akkoord gaat, krijgt elk van u de naam van de organisatie, de titel van het plan en het mailadres van wie akkoord ging.`,
        { action: 'Bekijk het en antwoord', link },
        'Wilt u niet? Dan hoeft u niets te doen. De andere organisatie verneemt niet dat u dit kreeg of wat u antwoordde.',
      ],
      why: `${organisation.nl} bij dit plan aangaf dat wij ook naar plannen van anderen mogen zoeken`,
    };
  },

  introduced: ({ organisation, title, other, link }) => {
    const { contact } = other;
    const who = contact ? `: ${contact.name ? `${contact.name}, ${contact.email}` : contact.email}` : '';
    return {
      subject: `Maak kennis met ${other.organisation.nl}`,
      parts: [
        `U wilde kennismaken met wie iets voorbereidt dat past bij ${planIn(title)}. De andere organisatie wil dat ook. Het is ${other.organisation.nl}, met ${planIn(other.title, 'een plan zonder titel')}.`,
        contact
          ? `Wie akkoord ging bij ${other.organisation.nl}${who}. Dezelfde gegevens van u zijn daar nu ook bekend.`
          : `Uw naam en mailadres zijn daar nu ook bekend.`,
        { action: 'Bekijk de kennismaking', link },
      ],
      why: `u voor ${organisation.nl} akkoord ging om kennis te maken`,
    };
  },
};

function planIn(
  title: { nl?: string | undefined; en?: string | undefined },
  untitled = 'uw plan zonder titel',
): string {
  const name = title.nl ?? title.en;
  return name === undefined ? untitled : `“${name}”`;
}
