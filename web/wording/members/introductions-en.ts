import type { introductions as dutch } from './introductions-nl.ts';

export const introductions: typeof dutch = {
  introductions: {
    title: 'Introductions of {team}',
    lead: 'When two organisations prepare something that fits together and neither shows it yet, we tell both. Who the other is you learn only when you both agree.',
    howTo: 'We look only at plans for which that is ticked in the event, of organisations that a planner verified.',
    none: 'There is nothing now that fits a plan of yours.',
    toRadar: 'See on the radar what others show already',
    toAnswer: 'Waits for your answer',
    waiting: 'You want to be introduced',
    introduced: 'You know each other',
    over: 'Over',
    untitled: 'Plan without a title',
    own: 'Your plan',
    offer:
      'Another organisation prepares something that fits this plan: in a country of your plan, about the same weeks and in a related sector.',
    until: 'You can answer until {date}.',
    gives:
      'If the other organisation agrees too, it gets the name of your organisation, the title of this plan, your name and your e-mail address. You then get the same of theirs.',
    agree: 'Introduce us',
    refuse: 'Rather not',
    about: 'concerning {title}',
    editorsAnswer: 'An editor or owner of the organisation can answer.',
    waitingText:
      'If the other organisation wants to be introduced too, you get an email. Otherwise this lapses on {date}, without a message.',
    takeBack: 'Rather not after all',
    metText: 'fits your plan “{title}”.',
    otherPlan: 'Their plan',
    agreedBy: 'Who agreed',
    website: 'Website',
    refused: 'You did not want to be introduced',
    lapsed: 'lapsed',
    hinted: 'told on {date}',
  },
};
