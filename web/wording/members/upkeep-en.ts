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
    search: {
      title: 'Searching with Meilisearch',
      lead: 'While Meilisearch is away, slow, wrong or too far behind, the built-in index answers in its place. Numbers count since this process began.',
      index: 'Index',
      events: 'Events',
      plans: 'Plans',
      now: 'Now',
      states: {
        ready: 'up to date',
        behind: '{seconds} s behind',
        filling: 'being filled',
        unknown: 'not begun yet',
        swapping: 'being swapped',
        resting: 'resting after failures',
      },
      usual: 'Answers by Meilisearch',
      standIn: 'In its place',
      why: 'Why',
      whys: {
        down: '{count} away',
        slow: '{count} slow',
        wrong: '{count} wrong',
        behind: '{count} behind or not filled yet',
        open: '{count} while resting after failures',
        none: 'none',
      },
      setAside:
        '{count, plural, one {# event that Meilisearch does not take} other {# events that Meilisearch does not take}}',
      setAsideHint: 'They are tried again by themselves. The built-in index has them.',
      next: 'After {attempts, plural, one {# attempt} other {# attempts}}; the next one on {next}.',
    },
  },
};
