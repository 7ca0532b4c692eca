import type { upkeep as dutch } from './upkeep-nl.ts';

export const upkeep: typeof dutch = {
  upkeep: {
    title: 'Messages that wait',
    lead: 'These could not be handled, not even after several attempts, so what should have followed has not happened. Find out what is wrong before you let them try again.',
    none: 'Nothing waits. Everything that was announced, changed or mailed has been handled.',
    count: '{count, plural, one {# message waits} other {# messages wait}}',
    topics: {
      event: 'A change that is not yet in the search results and calendars',
      draft: 'A change in a draft, for which plans of others were not looked for yet',
      mail: 'A mail that did not leave',
      other: 'News of the kind {topic}',
    },
    mailTo: '{kind}, to {to}',
    gone: 'What it was about is no longer there ({subject})',
    since:
      'Announced on {announced}, given up on {parked} after {attempts, plural, one {# attempt} other {# attempts}}',
    error: 'Last error',
    retry: 'Try again',
    discard: 'Forget this message',
    discardHint: 'Whoever forgets a message also drops what should have followed from it. It does not come back.',
  },
};
