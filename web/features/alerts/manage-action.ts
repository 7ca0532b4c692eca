import {
  changeAlerts,
  changeFollowing,
  changeSearch,
  forgetAlerts,
  noteVisit,
} from '../../../server/contracts/alerts.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { field } from '../../app/form.ts';
import { pageAction } from '../../app/page.ts';

/** What the buttons of the page do: `pause.{id}`, `remove.{id}` … for one row, and some for all of it. */
export const manageAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const key = params['token'] ?? 'mine';
    const [deed = '', id = ''] = field(form, 'intent').split('.');
    const here = key === 'mine' ? alertPaths.mine(language) : alertPaths.page(language, 'manage', key);
    const search = (body: Record<string, unknown>) => call(changeSearch, { params: { key, search: id }, body });
    const event = (removed: boolean) => call(changeFollowing, { params: { key, event: id }, body: { removed } });
    switch (deed) {
      case 'change':
        await search({ name: field(form, 'name'), frequency: field(form, 'frequency') });
        return `${here}?done=alertChanged#${id}`;
      case 'pause':
      case 'resume':
        await search({ paused: deed === 'pause' });
        return `${here}#${id}`;
      case 'remove':
      case 'restore':
        await search({ removed: deed === 'remove' });
        return `${here}#${id}`;
      case 'unfollow':
      case 'follow':
        await event(deed === 'unfollow');
        return `${here}#${id}`;
      case 'seen':
        await call(noteVisit, { params: { key } });
        return here;
      case 'resumeAll':
        await call(changeAlerts, { params: { key }, body: { resume: true } });
        return `${here}?done=alertsResumed`;
      case 'forget':
        await call(forgetAlerts, { params: { key } });
        return `${alertPaths.ask(language)}?done=alertsForgotten`;
      default:
        await call(changeAlerts, {
          params: { key },
          body: Object.fromEntries(
            (['language', 'timeZone', 'quietFrom', 'quietUntil'] as const).map((name) => [name, field(form, name)]),
          ),
        });
        return `${here}?done=alertChanged`;
    }
  });
