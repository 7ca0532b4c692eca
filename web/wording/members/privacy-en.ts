import type { privacy as dutch } from './privacy-nl.ts';

export const privacy: typeof dutch = {
  privacy: {
    title: 'What we keep about you',
    lead: 'Here is everything Verover de wereld knows about you, why we keep it and for how long. We do not track what you look at or search for, except the searches that you save yourself, use no services of others, and sell nothing.',
    download: 'Save everything as a file (JSON)',
    why: 'Why',
    howLong: 'How long',
    nothing: 'We keep nothing of this.',
    more: '{count, plural, one {And # more line, which is in the file.} other {And # more lines, which are in the file.}}',
    sorts: {
      person: {
        title: 'Your account',
        why: 'To know who you are when you sign in, and to write to you in your language.',
        howLong:
          'As long as your account exists. We erase an account without a name, team or password that stays unused for a year.',
      },
      signInMethods: {
        title: 'How you sign in',
        why: 'To check that it is you. Of a password we keep only a print, from which nobody can read it.',
        howLong: 'As long as your account exists.',
      },
      sessions: {
        title: 'Where you are signed in',
        why: 'To keep you signed in, and to show you on which devices. We do not keep your address on the network.',
        howLong: 'Until you sign out, or do nothing for {days, plural, one {# day} other {# days}}.',
      },
      codes: {
        title: 'Codes you asked for and did not use',
        why: 'To let you sign in with a code from your mail.',
        howLong:
          'A code works for a quarter of an hour and is gone {days, plural, one {the day after} other {after # days}} at the latest.',
      },
      memberships: {
        title: 'Your teams',
        why: 'To know what you may see and do, and who your colleagues are. Members of your team and planners see your name and e-mail address.',
        howLong: 'Until you leave the team.',
      },
      work: {
        title: 'Your hours and days away in an office',
        why: 'To know how much an office can promise. Members of the office and planners see them.',
        howLong:
          'Your hours: as long as you are on the sheet of the office. Your days away: until {days, plural, one {# day} other {# days}} after that week.',
      },
      invitations: {
        title: 'Invitations to your address',
        why: 'To let you join a team if you want to.',
        howLong: 'Until {days, plural, one {# day} other {# days}} after they expire.',
      },
      claims: {
        title: 'Your requests to manage an organisation',
        why: 'To decide whether you may speak for the organisation. Planners read them.',
        howLong: 'As long as your account exists.',
      },
      cases: {
        title: 'Cases you attached to an official visit',
        why: 'To let the visit help your company. Only those who prepare the visit and the office for that country read them, with your consent. When you withdraw one, we erase it at once.',
        howLong: 'Until {days, plural, one {# day} other {# days}} after the visit, or after it is cancelled.',
      },
      alerts: {
        title: 'Your alerts',
        why: 'To mail you what you asked for, and each event only once. Nobody else sees what you save.',
        howLong:
          'Until you delete them or stop everything. An event that you follow, until a month after its last day. What you do not confirm, some days.',
      },
      calendars: {
        title: 'Your calendars',
        why: 'To give you a calendar with an address of its own. Of the address we keep a print only; when a program fetches the calendar we know to the day.',
        howLong:
          'As long as your account exists. If you revoke one, we forget at once what it was called and what was in it.',
      },
      entered: {
        title: 'What stands to your name',
        why: 'To know who answers for an event, a key or a decision.',
        howLong: 'As long as your account exists. After that it stays with the organisation, without your name.',
      },
      actions: {
        title: 'What you did',
        why: 'To find out who changed something when something goes wrong. Members of the team and planners can read it.',
        howLong: 'That it happened is kept. If your account is erased, your name disappears from it.',
      },
      mails: {
        title: 'Mails we sent you',
        why: 'To find out whether a mail has left. We erase what it said as soon as it has.',
        howLong: '{days, plural, one {# day} other {# days}}.',
      },
    },
    lines: {
      name: 'Name: {value}',
      email: 'E-mail address: {value}',
      language: 'Language of your mails: {language, select, nl {Dutch} other {English}}',
      created: 'Account made on {date}',
      password: 'A password, chosen on {date}',
      provider: '{kind}, since {date}',
      session: '{device}, signed in on {since}, last used on {used}',
      code: 'Asked for on {date}',
      membership: '{team}: {role}, since {date}',
      workHours: '{office}: {hours} hours a week, from {date}',
      workLeave: '{office}: {days, plural, one {# day} other {# days}} away in the week of {date}',
      invitation: '{team}, as {role}, sent on {date}',
      claim: '{organisation}, on {date}: {motivation}',
      case: '{company}, with {visit}, on {date}: {text}',
      calendar: '{name}, made on {date}{fetched, select, none {} other {, last fetched on {fetched}}}',
      calendarRevoked: 'A calendar that was revoked on {date}',
      hiddenVisit: 'a visit that you can no longer see',
      alert:
        '{kind, select, search {Search} event {You follow} unconfirmed {Not confirmed yet} other {Told of}}: {name}, {date}',
      entered:
        '{kind, select, event {Event} organisation {Organisation} invitation {Invitation to a team} key {Key} draft {Draft} joint_request {Request to organise together} introduction {Answer to an introduction, for} import {File with events} support_dossier {Dossier for support} support_request {Request for support} support_message {Message about support} other {Decision}}: {name}, {date}',
      action: 'You {what}, {date}',
      mail: '{kind}, {date}',
    },
    erase: {
      title: 'Erase your account',
      lead: 'After you ask, we keep your account for another {days, plural, one {# day} other {# days}}. You can still sign in and change your mind. After that it is gone for good.',
      leave: 'You leave these teams',
      left: '{team} ({role})',
      leftWithEvents:
        '{team} ({role}); a colleague will answer for {events, plural, one {your event} other {your # events}}',
      noTeams: 'You are in no team.',
      stays: 'This stays',
      staysEvents: 'Events and drafts, without your name: they are the organisation’s.',
      staysTrail: 'That something was changed or decided, and when, without your name.',
      staysMail: 'Your address with our last mail to you, for another {days, plural, one {# day} other {# days}}.',
      confirm: 'Type your e-mail address',
      confirmHint: 'So that we know for sure that you want this: {email}',
      submit: 'Erase my account',
      blocked: 'Your account cannot be erased yet',
      blockedOwner: 'You are the only owner of these organisations. Make a colleague owner first, or ask a planner.',
      blockedPlanner: 'You are the only planner. Invite another one first.',
      members: 'Go to the members of {team}',
    },
    closing: {
      title: 'Your account will be erased on {date}',
      text: 'Until then everything works as always, and you can change your mind.',
      keep: 'Keep my account',
    },
    account: {
      title: 'Your data',
      text: 'See what we keep about you, take it along, or erase your account.',
      link: 'See your data',
    },
  },
};
