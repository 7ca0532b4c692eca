import type { Label } from './shapes.ts';

/**
 * The general conditions under which organisers ask and offices promise, by their version. A version that somebody
 * accepted stays as it is; new words are a new version.
 */
const versions: Readonly<Record<string, readonly Label[]>> = {
  '2026-11': [
    {
      nl: 'Een kantoor is tot iets gehouden zodra het iets voorstelde en u dat voorstel bevestigde. Tot dan houdt het plaats voor u vrij zolang het voorstel geldt.',
      en: 'An office is bound to something once it proposed it and you confirmed that proposal. Until then it keeps room for you as long as the proposal holds.',
    },
    {
      nl: 'U meldt het meteen als data, steden, vorm of aantallen veranderen. Het kantoor zegt dan of de afspraak nog geldt.',
      en: 'You tell at once when dates, cities, form or numbers change. The office then says whether the agreement still holds.',
    },
    {
      nl: 'Kosten van derden (zaal, tolken, catering, vervoer) betaalt u zelf, tenzij het voorstel iets anders zegt.',
      en: 'You pay the costs of third parties (room, interpreters, catering, transport) yourself, unless the proposal says otherwise.',
    },
    {
      nl: 'Gegevens van contacten die een kantoor u geeft, gebruikt u alleen voor dit evenement.',
      en: 'You use details of contacts that an office gives you for this event only.',
    },
    {
      nl: 'U vertelt na afloop wat het opleverde, zodat kantoren weten wat werkt.',
      en: 'You tell afterwards what came of it, so that offices know what works.',
    },
    {
      nl: 'Wie annuleert, doet dat zo vroeg mogelijk en met de reden.',
      en: 'Whoever cancels does so as early as possible, and with the reason.',
    },
  ],
};

/** The words of a version; nothing where it is not known here. */
export function conditionsOf(version: string): readonly Label[] | undefined {
  return versions[version];
}
