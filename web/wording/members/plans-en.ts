import type { plans as dutch } from './plans-nl.ts';

export const plans: typeof dutch = {
  plans: {
    title: 'Plans of organisers',
    lead: 'What organisers do not show to everybody yet, and you may see. These plans are in no public list, calendar or feed.',
    yearPlan: 'See them in the year plan, beside what is public.',
    form: 'Search the plans',
    count: '{count, plural, =0 {No plans} one {# plan} other {# plans}}',
    current: 'for now and later',
    empty: 'No plan fits all of these choices together.',
    emptyHint: 'Leave a choice out to see what others plan.',
    publicOnes: 'The same selection of public events',
  },
};
