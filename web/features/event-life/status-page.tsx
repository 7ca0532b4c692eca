import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type EnteredEvent, getEnteredEvent, withdrawEnteredEvent } from '../../../server/contracts/entered-events.ts';
import { type Told, setEventStatus, whoIsTold } from '../../../server/contracts/event-life.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field, optional } from '../../app/form.ts';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { beginDraft } from '../team/events-page.tsx';
import { StepForm } from './step-form.tsx';
import { StepList } from './step-list.tsx';
import { type Step, stepsOf } from './steps.ts';

interface StatusData {
  code: string;
  event: EnteredEvent;
  told: Told;
  /** The one that is about to be taken; none while it is chosen. */
  step?: Step;
}

export const statusLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, url }): Promise<StatusData> => {
    const about = { params: { team: params['team'] ?? '', event: params['event'] ?? '' } };
    const [{ event }, told] = await Promise.all([call(getEnteredEvent, about), call(whoIsTold, about)]);
    const step = stepsOf(event).find((one) => one === url.searchParams.get('step'));
    return { code: about.params.team, event, told, ...(step && { step }) };
  });

export const statusAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', event = '' } = params;
    const about = { params: { team, event } };
    const status = field(form, 'status');
    if (status === 'rescheduled') {
      await beginDraft({ call, language, team }, 'edit', event);
      return paths.editEvent(language, team, event, 'legs');
    }
    if (status === 'withdrawn') {
      await call(withdrawEnteredEvent, about);
      return `${paths.teamEvent(language, team, event)}?done=eventWithdrawn`;
    }
    const [nl, en] = [optional(form, 'reason.nl')['reason.nl'], optional(form, 'reason.en')['reason.en']];
    const reason = { ...(nl && { nl }), ...(en && { en }) };
    await call(setEventStatus, { ...about, body: { status, reason, version: Number(field(form, 'version')) } });
    return `${paths.teamEvent(language, team, event)}?done=statusChanged`;
  });

/** What can become of an event, each step explained; then the one that was chosen, with what follows from it. */
export function StatusPage() {
  const { code, event, told, step } = useLoaderData<StatusData>();
  const t = useTranslations('life');
  const language = useLanguage();
  const title = event.entry.title[language] ?? event.entry.title.nl;
  return (
    <div className="stack">
      <p>
        {step ? (
          <a href={paths.eventStatus(language, code, event.id)}>{t('otherSteps')}</a>
        ) : (
          <a href={paths.teamEvent(language, code, event.id)}>{t('backTo', { title })}</a>
        )}
      </p>
      {step ? (
        <StepForm {...{ code, event, told, step, title }} />
      ) : (
        <StepList {...{ code, event, title }} steps={stepsOf(event)} />
      )}
    </div>
  );
}
