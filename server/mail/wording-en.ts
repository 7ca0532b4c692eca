import { englishAlerts } from './alerts-en.ts';
import { eventChanged, eventShared, eventSubmitted } from './events-en.ts';
import { englishIntroductions } from './introductions-en.ts';
import type { TeamRole } from './mail.ts';
import { counted, dayIn, decided } from './phrases.ts';
import { englishSupport } from './support-en.ts';
import { joining } from './wording-joining-en.ts';
import type { Wording } from './wording.ts';

const roles: Readonly<Record<TeamRole, string>> = {
  reader: 'a reader',
  editor: 'an editor',
  owner: 'an owner',
  officer: 'an officer',
  head: 'the head',
  planner: 'a planner',
};

const tasks: Readonly<Record<TeamRole, string>> = {
  reader: 'A reader also sees what is not published yet.',
  editor: 'An editor announces events and keeps them up to date.',
  owner: 'An owner announces events and manages the details, the team and the keys.',
  officer: 'An officer follows what is planned in the countries of the office.',
  head: 'The head follows what is planned in the countries of the office and manages the team.',
  planner: 'A planner reviews what is announced and watches over the whole programme.',
};

/** English, as plain as the Dutch. */
export const english: Wording = {
  below: 'English text below.',
  closing: (site, why) => `You get this email from Verover de wereld (${site}) because ${why}.`,
  mails: {
    ...englishIntroductions,
    ...englishAlerts,

    sign_in_code: ({ code, link, minutes }) => ({
      subject: 'Your code to sign in',
      parts: [
        'Enter this code to sign in to Verover de wereld:',
        { code },
        `The code works once, within ${counted(minutes, 'minute', 'minutes')}. You can also open this page and confirm there:`,
        { action: 'Sign in', link },
        'Did you not ask for a code? Then there is nothing to do. Give the code to nobody: we never ask for it.',
      ],
      why: 'somebody wants to sign in with this email address',
    }),

    invitation: ({ team, role, inviter, link, days }) => ({
      subject: `Invitation to the team of ${team.en}`,
      parts: [
        `${inviter} invites you to the team of ${team.en} on Verover de wereld, as ${roles[role]}. ${tasks[role]}`,
        { action: 'See the invitation', link },
        `The invitation is valid for ${counted(days, 'day', 'days')}. Do you not know ${inviter}, or would you rather not join? Then there is nothing to do: without your answer, nothing changes.`,
      ],
      why: `${inviter} gave this email address to invite you`,
    }),

    membership_changed: ({ team, role, by }) =>
      role === undefined
        ? {
            subject: `You are no longer in the team of ${team.en}`,
            parts: [
              `${by} took you out of the team of ${team.en}. You can no longer see or change what is for that team alone. Your account stays.`,
              'Is this not right? Ask the team.',
            ],
            why: 'your place in a team has changed',
          }
        : {
            subject: `You are now ${roles[role]} in the team of ${team.en}`,
            parts: [
              `${by} gave you this role. ${tasks[role]}`,
              'There is nothing to do. Is this not right? Ask the team.',
            ],
            why: 'your place in a team has changed',
          },

    organisation_decided: (mail) => {
      const name = mail.organisation.en;
      const outcomes = {
        verified: {
          subject: `${name} is verified`,
          lead: `The details of ${name} have been reviewed and verified. Everybody can now see the organisation on Verover de wereld.`,
          action: 'Go to your organisation',
        },
        changes_requested: {
          subject: `Please change the details of ${name}`,
          lead: `The details of ${name} have been reviewed. Something still has to change before we can verify them.`,
          action: 'Change the details and send them in again',
        },
        refused: {
          subject: `${name} is not verified`,
          lead: `The details of ${name} have been reviewed. We cannot verify the organisation.`,
          action: 'See the decision',
        },
      };
      return { ...decided('en', mail, outcomes[mail.decision]), why: `you are in the team of ${name}` };
    },

    claim_decided: (mail) => {
      const name = mail.organisation.en;
      const outcomes = {
        granted: {
          subject: `You now manage ${name}`,
          lead: `Your request has been reviewed and granted: you are now an owner of ${name} on Verover de wereld. You can update the details, announce events and invite colleagues.`,
          action: 'Go to your organisation',
        },
        refused: {
          subject: `Your request for ${name} is not granted`,
          lead: `Your request to manage ${name} has been reviewed. We cannot grant it.`,
          action: 'See the decision',
        },
      };
      return { ...decided('en', mail, outcomes[mail.decision]), why: `you asked to manage ${name}` };
    },

    event_decided: (mail) => {
      const title = `“${mail.title.en ?? mail.title.nl}”`;
      const outcome = (mail.shared ? eventShared : eventSubmitted)(title)[mail.decision];
      return { ...decided('en', mail, outcome), why: 'you or your team announced this event' };
    },

    event_changed: eventChanged,

    account_closing: ({ on, link }) => ({
      subject: `Your account will be erased on ${dayIn('en', on)}`,
      parts: [
        `You asked us to erase your account. On ${dayIn('en', on)} we will erase it, with your personal data. Nobody can undo that afterwards.`,
        'Have you changed your mind, or did you not ask for this? Then sign in before that day and choose “Keep my account” there:',
        { action: 'Keep your account', link },
        'Do you still want this? Then there is nothing to do.',
      ],
      why: 'you have an account here',
    }),

    account_erased: () => ({
      subject: 'Your account is erased',
      parts: [
        'Your account with Verover de wereld is erased, with your personal data. You will get no more email about it.',
        'Would you like to take part again later? Then create a new account.',
      ],
      why: 'you had an account here',
    }),

    new_sign_in_method: ({ link }) => ({
      subject: 'A new way to sign in was added',
      parts: [
        'A new way to sign in was added to your account. Did you do that yourself? Then there is nothing to do.',
        'Was it not you? Then check at once how somebody can sign in to your account, and remove what you do not know:',
        { action: 'See the security of your account', link },
      ],
      why: 'the security of your account has changed',
    }),

    password_changed: ({ link }) => ({
      subject: 'Your password was changed',
      parts: [
        'The password of your account was changed. Did you do that yourself? Then there is nothing to do.',
        'Was it not you? Then choose a new password at once and sign out every device you do not know:',
        { action: 'See the security of your account', link },
      ],
      why: 'the security of your account has changed',
    }),

    key_created: ({ organisation, name, by, link }) => ({
      subject: `New key for ${organisation.en}`,
      parts: [
        `${by} created the key “${name}”. Whoever holds the key can let software work on behalf of ${organisation.en}.`,
        'Is this right? Then there is nothing to do. Is it not? Then revoke the key at once:',
        { action: 'See the keys', link },
      ],
      why: `you manage ${organisation.en}`,
    }),

    ...joining,
    support_news: englishSupport,

    case_attached: ({ title, link }) => ({
      subject: 'New case with an official visit',
      parts: [
        `A company attached its case to ${title ? `“${title.en ?? title.nl}”` : 'a confidential official visit'}: the visit may be able to help. You read what it says after signing in.`,
        { action: 'Read the case', link },
      ],
      why: 'you prepare this visit or are the office for it',
    }),

    message_waiting: ({ count, link }) => ({
      subject: count === 1 ? '1 message is waiting for a planner' : `${count} messages are waiting for a planner`,
      parts: [
        `${counted(count, 'message', 'messages')} could not be handled, not even after several attempts. What should have followed, such as an email or a change in the calendars, has not happened yet.`,
        'Find out what is wrong, and let it try again:',
        { action: 'See what is waiting', link },
      ],
      why: 'you are a planner',
    }),
  },
};
