import type { invitation as dutch } from './invitation-nl.ts';

export const invitation: typeof dutch = {
  invitation: {
    title: 'Invitation to the team of {team}',
    text: '{inviter} invites you to the team of {team}, with the role of {role}.',
    textAnonymous: 'You are invited to the team of {team}, with the role of {role}.',
    sentTo: 'The invitation is for {email} and holds until {date}.',
    newAccount: 'You have no account here yet. By accepting you make one, with that e-mail address.',
    name: 'Your name',
    nameHint: 'As colleagues and offices know you',
    accept: 'Accept the invitation',
    ignore: 'You would rather not? Then do nothing: without your answer nothing changes.',
    otherPerson: 'This invitation is for {email}, but you are signed in as {me}. Sign out to accept it.',
    signOut: 'Sign out and come back here',
    goneTitle: 'This invitation no longer works',
    goneText:
      'It was used, withdrawn or has expired, or there is a newer one. Ask whoever invited you for a new one. First look whether a newer mail came.',
    goneMember: 'Did you accept it yourself already?',
    goneSignIn: 'Sign in',
    goneAccount: 'Go to your account',
  },
};
