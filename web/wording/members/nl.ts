import { alerts } from './alerts-nl.ts';
import { account } from './account-nl.ts';
import { calendars } from './calendars-nl.ts';
import { capacity } from './capacity-nl.ts';
import { editor } from './editor-nl.ts';
import { moderation } from './moderation-nl.ts';
import { organisation } from './organisation-nl.ts';
import { form } from './form-nl.ts';
import { history } from './history-nl.ts';
import { joining } from './joining-nl.ts';
import { imports } from './imports-nl.ts';
import { keys } from './keys-nl.ts';
import { life } from './life-nl.ts';
import { teamEvents } from './team-events-nl.ts';
import { invitation } from './invitation-nl.ts';
import { team } from './team-nl.ts';
import { mails } from './mails-nl.ts';
import { media } from './media-nl.ts';
import { privacy } from './privacy-nl.ts';
import { visits } from './visits-nl.ts';
import { upkeep } from './upkeep-nl.ts';
import { pickADate } from './pick-a-date-nl.ts';
import { radar } from './radar-nl.ts';
import { introductions } from './introductions-nl.ts';
import { board } from './board-nl.ts';
import { askSupport } from './ask-support-nl.ts';
import { support } from './support-nl.ts';
import { plans } from './plans-nl.ts';
import { supportOverview } from './support-overview-nl.ts';
import { requestAnswers } from './request-answers-nl.ts';
import { requests } from './requests-nl.ts';

/** Dutch of the pages for people who sign in. They come with those pages only, not with the public ones. */
export const nl = {
  ...form,
  ...account,
  ...alerts,
  ...team,
  ...history,
  ...joining,
  ...calendars,
  ...capacity,
  ...keys,
  ...imports,
  ...teamEvents,
  ...life,
  ...editor,
  ...invitation,
  ...mails,
  ...media,
  ...privacy,
  ...upkeep,
  ...pickADate,
  ...radar,
  ...introductions,
  ...plans,
  ...requests,
  ...requestAnswers,
  ...support,
  ...askSupport,
  ...board,
  ...supportOverview,
  ...visits,
  ...organisation,
  ...moderation,
};
