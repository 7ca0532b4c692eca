import type { Language } from '../../../server/contracts/words.ts';

/** What the page says, in both languages; nothing else needs it. */
interface Texts {
  title: string;
  lead: string;
  chosen: string;
  choose: string;
  formsTitle: string;
  forms: Readonly<Record<FormName, { name: string; text: string }>>;
  licenceTitle: string;
  licence: [before: string, link: string, after: string];
  source: string;
  code: [before: string, link: string, after: string];
  people: string;
  copyTitle: string;
  copy: string[];
  catalogTitle: string;
  catalog: string;
  apiTitle: string;
  api: [before: string, link: string, after: string];
  assistantsTitle: string;
  assistants: string;
}
export type FormName = 'json' | 'csv' | 'ndjson' | 'jsonld' | 'oslo' | 'atom' | 'calendar';

export const texts: Readonly<Record<Language, Texts>> = {
  nl: {
    title: 'Open data',
    lead: 'Alles wat u hier openbaar ziet, mag u ook met een programma lezen, bewaren en hergebruiken. Zonder sleutel, zonder aanvraag.',
    chosen: 'Uw selectie: {sentence}.',
    choose: 'Kies een andere selectie',
    formsTitle: 'Deze selectie in elke vorm',
    forms: {
      json: { name: 'JSON', text: 'De API van de zoekpagina: per bladzijde, met aantallen per keuze.' },
      csv: {
        name: 'CSV',
        text: 'Een tabel met één rij per etappe. Opent meteen in Excel; met separator=comma leest ook een programma ze.',
      },
      ndjson: { name: 'JSON-regels', text: 'Elk evenement volledig, één per regel, zonder grens op het aantal.' },
      jsonld: { name: 'schema.org', text: 'JSON-LD zoals zoekmachines evenementen lezen.' },
      oslo: { name: 'OSLO', text: 'JSON-LD volgens het Vlaamse applicatieprofiel Cultuurparticipatie.' },
      atom: {
        name: 'Atom',
        text: 'Nieuws voor een feedlezer: wat het laatst veranderde eerst, ook wat geannuleerd is.',
      },
      calendar: { name: 'iCalendar', text: 'Een agenda om op te abonneren.' },
    },
    licenceTitle: 'Licentie',
    licence: [
      'De gegevens vallen onder de ',
      'Modellicentie Gratis Hergebruik, versie 1.0',
      ': u mag ze voor elk doel gratis hergebruiken.',
    ],
    source:
      'Vermeld als bron “Verover de wereld” en de datum waarop u de gegevens haalde. Evenementen met demo: true zijn verzonnen.',
    code: ['De software zelf heeft een andere licentie, de ', 'EUPL-1.2', '.'],
    people:
      'Contactpersonen van evenementen staan op hun pagina, niet in deze bestanden: wat u kopieerde, kan niemand nog terugnemen.',
    copyTitle: 'Een kopie bijhouden',
    copy: [
      'Vraag eerst alle wijzigingen zonder cursor: u krijgt elk openbaar evenement, bladzijde na bladzijde. Bewaar de laatste cursor.',
      'Vraag later opnieuw met die cursor. Een evenement dat komt, vervangt wat u had. Staat er deletedAt bij, vergeet het dan.',
      'Dat een evenement verdween, zeggen wij 400 dagen lang. Is uw cursor ouder, dan antwoorden wij 410 en begint u opnieuw.',
    ],
    catalogTitle: 'Catalogus',
    catalog: 'Alle datasets en hun vormen staan in een catalogus volgens DCAT-AP, voor dataportalen:',
    apiTitle: 'De API',
    api: ['Elk adres, elke parameter en elk antwoord staat in de ', 'documentatie van de API', '.'],
    assistantsTitle: 'Voor assistenten',
    assistants: 'Een assistent die het Model Context Protocol spreekt, kan hier zoeken en lezen op dit adres:',
  },
  en: {
    title: 'Open data',
    lead: 'Everything you see here in public may be read, kept and reused by a program too. No key, no request.',
    chosen: 'Your selection: {sentence}.',
    choose: 'Choose another selection',
    formsTitle: 'This selection in every form',
    forms: {
      json: { name: 'JSON', text: 'The API of the search page: page by page, with counts for each choice.' },
      csv: {
        name: 'CSV',
        text: 'A table with one row for each leg. Opens in Excel at once; with separator=comma a program reads it as well.',
      },
      ndjson: { name: 'JSON lines', text: 'Each event in full, one a line, without a limit on their number.' },
      jsonld: { name: 'schema.org', text: 'JSON-LD as search engines read events.' },
      oslo: { name: 'OSLO', text: 'JSON-LD after the Flemish application profile Cultuurparticipatie.' },
      atom: { name: 'Atom', text: 'News for a feed reader: what changed last comes first, cancelled events included.' },
      calendar: { name: 'iCalendar', text: 'A calendar to subscribe to.' },
    },
    licenceTitle: 'Licence',
    licence: [
      'The data are under the ',
      'Model licence for free reuse of Flanders, version 1.0',
      ' (in Dutch): you may reuse them for any purpose, free of charge.',
    ],
    source:
      'Name “Verover de wereld” as the source, with the day on which you fetched the data. Events with demo: true are invented.',
    code: ['The software itself has another licence, the ', 'EUPL-1.2', '.'],
    people:
      'Contact persons of events stand on their pages and not in these files: nobody could take back what you copied.',
    copyTitle: 'Keep a copy',
    copy: [
      'First ask for all changes without a cursor: you get every public event, page after page. Keep the last cursor.',
      'Ask again later with that cursor. An event that comes takes the place of what you had. Where it has deletedAt, forget it.',
      'That an event disappeared is told for 400 days. When your cursor is older, the answer is 410 and you begin again.',
    ],
    catalogTitle: 'Catalogue',
    catalog: 'All datasets and their forms stand in a catalogue after DCAT-AP, for data portals:',
    apiTitle: 'The API',
    api: ['Every address, every parameter and every answer is in the ', 'documentation of the API', '.'],
    assistantsTitle: 'For assistants',
    assistants: 'An assistant that speaks the Model Context Protocol can search and read here, at this address:',
  },
};
