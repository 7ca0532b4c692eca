import type { subscribe as nl } from './subscribe-nl.ts';

export const subscribe: typeof nl = {
  subscribe: {
    title: 'Subscribe to this calendar',
    empty: 'Now it holds nothing; we will add to it.',
    change: 'Change the choice',
    address: 'Address of your calendar',
    copy: 'Copy the address',
    copied: 'Copied. Paste it in your calendar program.',
    pressToCopy: 'The address is selected: press Ctrl+C to copy.',
    refresh:
      'Your calendar refreshes by itself, from every hour to once a day. What moves or is cancelled moves along. Only what is known to the day is in it.',
    many: 'More than 500 events: some programs become slow by that. Choose a country, a sector or a period.',
    how: 'How to put it in your calendar',
    apple: 'Apple Calendar (iPhone, iPad, Mac)',
    appleText: 'Open the calendar directly and confirm the subscription.',
    appleButton: 'Open in Apple Calendar',
    google: 'Google Calendar',
    googleText:
      'Copy the address. On a computer open Settings › Add calendar › From URL, paste it and choose Add calendar. The Google app on your phone cannot do that itself, but shows the calendar afterwards.',
    googleButton: 'Open Google Calendar (calendar.google.com)',
    outlook: 'New Outlook and Outlook on the web',
    outlookText:
      'Copy the address. In the calendar choose Add calendar › Subscribe from web, paste it and choose Import.',
    outlookButton: 'Open Outlook (outlook.office.com)',
    outlookClassic: 'Classic Outlook',
    outlookClassicText:
      'Copy the address. Choose File › Account settings › Internet calendars › New, paste it and choose Add.',
    thunderbird: 'Thunderbird',
    thunderbirdText: 'Copy the address. Choose File › New › Calendar › On the network and paste it.',
    options: 'Choose what is in it',
    optionsText: 'What you choose here changes the address. Copy it afterwards.',
    per: 'An event with several legs is',
    perLeg: 'one item per leg, with its times',
    perEvent: 'one item, from the first day to the last',
    more: 'And also',
    deadlines: 'The last day to register, as an item of a whole day',
    confirmed: 'Only what is certain, nothing that is postponed',
    apply: 'Change the address',
    otherwise: 'Rather otherwise?',
    mail: 'Get a mail when something is added',
    own: 'Make a personal calendar of it',
    ownText: 'With an address of its own, which you can name, change and revoke.',
    ownSignIn: 'Sign in and make a personal calendar of it',
  },
};
