import type { Language } from '../../../server/contracts/words.ts';
import type { HelpRole } from '../../app/text-paths.ts';

interface FrameWords {
  title: string;
  lead: string;
  roles: Readonly<Record<HelpRole, { name: string; tasks: string }>>;
  more: string;
  otherRoles: string;
  stuck: string;
  write: string;
  noContact: string;
}

/** What stands around the tasks: who one may be, and where to turn when no page helps. */
export const frameWords: Readonly<Record<Language, FrameWords>> = {
  nl: {
    title: 'Hulp',
    lead: 'Kies wie u bent. U krijgt de taken op een rij, en elke stap leidt naar de pagina waar u ze doet.',
    roles: {
      company: {
        name: 'Bedrijf',
        tasks: 'Evenementen vinden voor uw land en sector, weten wat eerst sluit, bijhouden.',
      },
      organiser: {
        name: 'Organisator',
        tasks: 'Aankondigen, afstemmen met anderen, ondersteuning vragen, verschuiven.',
      },
      office: { name: 'Kantoor in het buitenland', tasks: 'Aanvragen beantwoorden en de capaciteit juist houden.' },
      headOffice: { name: 'Hoofdzetel', tasks: 'Het jaar bekijken, kantoren opvolgen, nakijken wat binnenkomt.' },
      subscriber: { name: 'Abonnee van een agenda', tasks: 'Abonneren, begrijpen wat er vanzelf verandert, stoppen.' },
      dataUser: {
        name: 'Datagebruiker',
        tasks: 'Evenementen ophalen als JSON of agenda, zelf invoeren met een sleutel.',
      },
    },
    more: 'Verder lezen',
    otherRoles: 'Hulp voor anderen',
    stuck: 'Raakt u er niet uit?',
    write: 'Schrijf naar',
    noContact: 'de beheerder van deze site, die hier nog geen adres invulde',
  },
  en: {
    title: 'Help',
    lead: 'Choose who you are. You get the tasks in a row, and each step leads to the page where you do it.',
    roles: {
      company: { name: 'Company', tasks: 'Find events for your country and sector, know what closes first, keep up.' },
      organiser: { name: 'Organiser', tasks: 'Announce, coordinate with others, ask for support, move a date.' },
      office: { name: 'Office abroad', tasks: 'Answer requests and keep the capacity right.' },
      headOffice: { name: 'Head office', tasks: 'Look at the year, follow the offices, check what comes in.' },
      subscriber: { name: 'Subscriber to a calendar', tasks: 'Subscribe, understand what changes by itself, stop.' },
      dataUser: { name: 'Data user', tasks: 'Fetch events as JSON or a calendar, enter them with a key of your own.' },
    },
    more: 'Read on',
    otherRoles: 'Help for others',
    stuck: 'Does nothing here help?',
    write: 'Write to',
    noContact: 'whoever runs this site, who has not filled in an address yet',
  },
};
