import { alerts } from './alerts-en.ts';
import type { MembersWording } from './members.ts';
import { account } from './account-en.ts';
import { calendars } from './calendars-en.ts';
import { capacity } from './capacity-en.ts';
import { editor } from './editor-en.ts';
import { moderation } from './moderation-en.ts';
import { organisation } from './organisation-en.ts';
import { form } from './form-en.ts';
import { history } from './history-en.ts';
import { joining } from './joining-en.ts';
import { imports } from './imports-en.ts';
import { keys } from './keys-en.ts';
import { life } from './life-en.ts';
import { teamEvents } from './team-events-en.ts';
import { invitation } from './invitation-en.ts';
import { team } from './team-en.ts';
import { mails } from './mails-en.ts';
import { media } from './media-en.ts';
import { privacy } from './privacy-en.ts';
import { visits } from './visits-en.ts';
import { upkeep } from './upkeep-en.ts';
import { pickADate } from './pick-a-date-en.ts';
import { radar } from './radar-en.ts';
import { introductions } from './introductions-en.ts';
import { board } from './board-en.ts';
import { askSupport } from './ask-support-en.ts';
import { support } from './support-en.ts';
import { plans } from './plans-en.ts';
import { supportOverview } from './support-overview-en.ts';
import { requestAnswers } from './request-answers-en.ts';
import { requests } from './requests-en.ts';

/** English of the pages for people who sign in. */
export const en: MembersWording = {
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
