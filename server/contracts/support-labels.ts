import type { Label } from './shapes.ts';
import type { SupportOutcome } from './support-outcomes.ts';
import type { LoadBand, SupportState } from './support-words.ts';

/** Names of states and outcomes of requests, for files and screens alike. */

export const supportStateLabels: Readonly<Record<SupportState, Label>> = {
  draft: { nl: 'In voorbereiding', en: 'Draft' },
  submitted: { nl: 'Verstuurd', en: 'Sent' },
  in_review: { nl: 'Wordt bekeken', en: 'Under review' },
  info_needed: { nl: 'Wacht op informatie', en: 'Waits for information' },
  proposed: { nl: 'Voorstel gedaan', en: 'Proposed' },
  countered: { nl: 'Anders gevraagd', en: 'Asked otherwise' },
  waitlisted: { nl: 'Op de wachtlijst', en: 'On the waiting list' },
  confirmed: { nl: 'Afgesproken', en: 'Agreed' },
  reconfirm: { nl: 'Te herbevestigen', en: 'To be confirmed again' },
  in_delivery: { nl: 'In uitvoering', en: 'Being delivered' },
  delivered: { nl: 'Geleverd', en: 'Delivered' },
  closed: { nl: 'Afgesloten', en: 'Closed' },
  declined: { nl: 'Geweigerd', en: 'Declined' },
  lapsed: { nl: 'Vervallen', en: 'Lapsed' },
  transferred: { nl: 'Doorverwezen', en: 'Handed on' },
  withdrawn: { nl: 'Ingetrokken', en: 'Taken back' },
  cancelled: { nl: 'Geannuleerd', en: 'Cancelled' },
};

export const supportOutcomeLabels: Readonly<Record<SupportOutcome, Label>> = {
  served: { nl: 'Bediend', en: 'Served' },
  declined: { nl: 'Geweigerd', en: 'Declined' },
  waiting: { nl: 'Wacht', en: 'Waiting' },
  lapsed: { nl: 'Vervallen', en: 'Lapsed' },
  ended: { nl: 'Ingetrokken of geannuleerd', en: 'Taken back or cancelled' },
  transferred: { nl: 'Doorverwezen', en: 'Handed on' },
};

export const loadBandLabels: Readonly<Record<LoadBand, Label>> = {
  unknown: { nl: 'Niet gekend', en: 'Not known' },
  green: { nl: 'Ruimte', en: 'Room' },
  amber: { nl: 'Druk', en: 'Busy' },
  red: { nl: 'Bijna vol of vol', en: 'Almost full or full' },
  over: { nl: 'Te vol', en: 'Too full' },
};

export const loadKindLabels: Readonly<Record<'soft' | 'tentative' | 'firm', Label>> = {
  soft: { nl: 'Gevraagd', en: 'Asked for' },
  tentative: { nl: 'Voorgesteld', en: 'Proposed' },
  firm: { nl: 'Afgesproken', en: 'Agreed' },
};
