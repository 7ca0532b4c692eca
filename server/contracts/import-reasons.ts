import type { FaultReason } from './import-shapes.ts';
import type { Label } from './shapes.ts';

/** What is wrong with a row of a file, in words: on the screen, and beside the rows that we give back. */
export const faultLabels: Readonly<Record<FaultReason, Label>> = {
  required: { nl: 'ontbreekt', en: 'is missing' },
  notOurs: { nl: 'kennen wij niet', en: 'is not known to us' },
  dateUnreadable: { nl: 'is geen datum die wij kunnen lezen', en: 'is no date that we can read' },
  dateImpossible: { nl: 'is een dag die niet bestaat', en: 'is a day that does not exist' },
  dateNoYear: { nl: 'heeft geen jaar', en: 'has no year' },
  dateOffset: {
    nl: 'is een moment in een tijdzone; schrijf dag en uur van ter plaatse',
    en: 'is a moment in a time zone; write the local day and time',
  },
  dateTwoWays: { nl: 'kan op twee manieren gelezen worden', en: 'can be read in two ways' },
  dateWeekday: { nl: 'valt niet op die dag van de week', en: 'does not fall on that day of the week' },
  precisionsDiffer: {
    nl: 'past niet bij het begin: de ene datum is nauwkeuriger dan de andere',
    en: 'does not fit the start: one date is more exact than the other',
  },
  endsBeforeStart: { nl: 'komt vóór het begin', en: 'comes before the start' },
  timeUnreadable: { nl: 'is geen uur zoals 14:00', en: 'is no time such as 14:00' },
  timesDiffer: { nl: 'is niet hetzelfde uur als bij de datum', en: 'is not the time that stands with the date' },
  timeZoneNeeded: {
    nl: 'ontbreekt: dit land heeft er meer dan één',
    en: 'is missing: this country has more than one',
  },
  timeZoneUnknown: { nl: 'is geen tijdzone zoals Asia/Tokyo', en: 'is no time zone such as Asia/Tokyo' },
  numberUnreadable: { nl: 'is geen getal dat wij kunnen lezen', en: 'is no number that we can read' },
  numberTwice: { nl: 'staat ook hoger in het bestand', en: 'also stands higher up in the file' },
  countryMissing: {
    nl: 'ontbreekt: alleen wat online is, heeft geen land',
    en: 'is missing: only what is online has none',
  },
  levelMissing: {
    nl: 'ontbreekt: een officieel bezoek heeft een niveau',
    en: 'is missing: an official visit has a level',
  },
  partnersByHand: {
    nl: 'kan hier niet: kies de partners later op de pagina van het evenement',
    en: 'cannot be chosen here: name the partners later on the page of the event',
  },
  tooManyLegs: { nl: 'heeft meer dan twintig etappes', en: 'has more than twenty legs' },
  tooLong: { nl: 'is te lang', en: 'is too long' },
  tooMany: { nl: 'zijn er te veel', en: 'are too many' },
  url: { nl: 'is geen adres dat met https:// begint', en: 'is no address that begins with https://' },
  email: { nl: 'is geen e-mailadres', en: 'is no e-mail address' },
  invalid: { nl: 'kunnen wij niet lezen', en: 'cannot be read' },
};

export const skippedLabel: Label = { nl: 'met de hand overgeslagen', en: 'left out by hand' };
/** For what was refused while it was being entered. */
export const refusedLabel: Label = { nl: 'kon niet ingevoerd worden', en: 'could not be entered' };

/** `Begin: is geen datum die wij kunnen lezen`, whatever the reason. */
export function faultSentence(reason: string, language: 'nl' | 'en'): string {
  const labels: Readonly<Record<string, Label>> = { ...faultLabels, skipped: skippedLabel };
  return (Object.hasOwn(labels, reason) ? labels[reason]! : refusedLabel)[language];
}
