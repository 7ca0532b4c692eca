/** For how many days things are kept, as the privacy statement tells it; a test holds it to what the program does. */
export const periods = {
  closing: 14,
  unused: 365,
  sessions: 14,
  codes: 1,
  invitations: 90,
  cases: 90,
  mails: 90,
  files: 7,
  imports: 30,
  work: 400,
  supportNews: 90,
  unconfirmedAlerts: 3,
  alertLinks: 400,
  refusedAlerts: 90,
  followedEvents: 30,
} as const;
