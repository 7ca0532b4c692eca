import type { teamEvents as dutch } from './team-events-nl.ts';

export const teamEvents: typeof dutch = {
  teamEvents: {
    title: 'Events of {team}',
    lead: 'For the time being events come in by your organisation’s own software, through the API.',
    docs: 'How your software enters an event',
    toKeys: 'Make a key',
    none: 'No event has been entered yet.',
    all: 'All events of {team}',
    states: {
      draft: 'Draft',
      submitted: 'Submitted',
      changes_requested: 'To be changed',
      published: 'Published',
      withdrawn: 'Withdrawn',
    },
    stateTexts: {
      draft: 'Only your team and planners see this event. Submit it to have it published.',
      submitted: 'A planner looks at this event. Until then nobody outside your team sees it.',
      changes_requested: 'A planner looked at this event and asks for changes. Submit it again after that.',
      published: 'Whoever may see this event finds it in the list and in the calendars.',
      withdrawn: 'Only your team and planners still see this event.',
    },
    submit: 'Submit',
    withdraw: 'Withdraw',
    entered: 'entered on {date}',
    changed: 'changed on {date}',
    public: 'See the public page',
    when: 'Where and when',
    online: 'online',
    number: 'Number in your software',
  },
};
