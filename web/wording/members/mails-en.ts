import type { mails as dutch } from './mails-nl.ts';

export const mails: typeof dutch = {
  mailKinds: {
    sign_in_code: 'Code to sign in',
    invitation: 'Invitation to a team',
    membership_changed: 'Change of a role in a team',
    organisation_decided: 'Decision about an organisation',
    claim_decided: 'Decision about a claim',
    event_decided: 'Decision about an event',
    event_changed: 'Change of an event',
    account_closing: 'Notice that an account will be erased',
    account_erased: 'Confirmation that an account is erased',
    new_sign_in_method: 'New way to sign in',
    password_changed: 'Changed password',
    key_created: 'New key of an organisation',
    joint_invited: 'Invitation to organise an event together',
    joint_asked: 'Request to organise an event together',
    joint_answered: 'Answer to such an invitation or request',
    joint_changed: 'Change in who organises an event',
    introduction_offered: 'Proposal to be introduced',
    introduced: 'Introduction to another organisation',
    support_news: 'News of requests for support',
    case_attached: 'New case with an official visit',
    message_waiting: 'Messages that wait',
    other: 'Other mail',
  },
};
