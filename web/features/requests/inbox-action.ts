import { data } from 'react-router';
import { assignRequest } from '../../../server/contracts/support-office.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field, wrongIn } from '../../app/form.ts';
import { pageAction, reasonOf } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';

/** Gives the chosen requests somebody who leads them; those that somebody changed meanwhile stay as they are. */
export const inboxAction = (language: Language) =>
  pageAction(language, async ({ call, form, params, url }) => {
    const team = params['team'] ?? '';
    const chosen = form.getAll('requests').flatMap((value) => (typeof value === 'string' ? [value.split(' ')] : []));
    if (chosen.length === 0 || field(form, 'lead') === '') {
      const missing = chosen.length === 0 ? 'requests' : 'lead';
      return data(wrongIn(form, missing, 'chooseOne'), { status: 400 });
    }
    let stale = 0;
    for (const [request = '', version] of chosen)
      await call(assignRequest, {
        params: { team, request },
        body: { version: Number(version), lead: field(form, 'lead') },
      }).catch((error: unknown) => {
        if (reasonOf(error) !== 'decidedMeanwhile') throw error;
        stale += 1;
      });
    const show = url.searchParams.get('show');
    const search = new URLSearchParams({
      ...(show !== null && { show }),
      done: stale === 0 ? 'peopleAssigned' : 'someAssigned',
    });
    return `${paths.team(language, team, 'requests')}?${search.toString()}`;
  });
