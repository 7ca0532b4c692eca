import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import {
  audienceOf,
  draftSections,
  isMasked,
  sameValue,
  sectionOf,
  textOf,
} from '../../../server/contracts/draft-fields.ts';
import type { DraftSection } from '../../../server/contracts/draft-fields.ts';
import { cityOf } from '../../../server/contracts/labels.ts';
import { type Told, whoIsTold } from '../../../server/contracts/event-life.ts';
import { publishDraft } from '../../../server/contracts/drafts.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { ChoiceField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLegDates } from '../../ui/use-leg-dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { changesBetween } from './draft-form-data.ts';
import { type EditorData, editorData } from './editor-data.ts';
import { useFieldLabel } from './field-labels.ts';
import { isNeeded } from './section-page.tsx';
import { useFieldValue } from './use-field-value.ts';
import partsStyles from './parts.module.css';
import styles from './tasks.module.css';

interface CheckData extends EditorData {
  /** Who hears of the changes, for what others see already. */
  told: Told | undefined;
}

export const checkLoader = (language: Language) =>
  pageLoader(language, async (input): Promise<CheckData | Response> => {
    const found = await editorData(input);
    if (found instanceof Response) return found;
    const { team = '', event = '' } = input.params;
    const isSeen = found.draft.event?.editorialState === 'published' && found.mayPublish;
    const told = isSeen ? await input.call(whoIsTold, { params: { team, event } }) : undefined;
    return { ...found, told };
  });

export const checkAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', event = '' } = params;
    const published = await call(publishDraft, {
      params: { team, draft: event },
      body: { version: Number(field(form, 'version')), rescheduled: field(form, 'rescheduled') === 'yes' },
    });
    const deed = published.editorialState === 'published' ? 'eventPublished' : 'eventSubmitted';
    return `${paths.teamEvent(language, team, event)}?done=${deed}`;
  });

/** Everything that was filled in, what is not right yet, what publishing does, and the button that does it. */
export function CheckPage() {
  const page = useLoaderData<CheckData>();
  const { code, draft, mayEdit, mayPublish, told } = page;
  const t = useTranslations('editor');
  const visits = useTranslations('visits');
  const support = useTranslations('askSupport');
  const language = useLanguage();
  const labelOf = useFieldLabel();
  const title = textOf(draft.fields, 'title.nl') || t('untitled');
  const ready = draft.problems.length === 0;
  return (
    <div className="stack">
      <Head title={`${t('check.title')}: ${title}`} noIndex />
      <p>
        <a href={paths.editEvent(language, code, draft.id)}>{t('backToList', { title })}</a>
      </p>
      <h1>{t('check.title')}</h1>
      {!ready && (
        <section className="notice notice-mark stack" aria-labelledby="problems">
          <h2 id="problems">{t('check.problems', { count: draft.problems.length })}</h2>
          <ul>
            {draft.problems.map((problem) => (
              <li key={problem.field}>
                <a
                  href={`${paths.editEvent(language, code, draft.id, problem.section)}?check=1&focus=${problem.field}`}
                >
                  {labelOf(problem.field)}: <ReasonText reason={problem.reason} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {draft.published ? <Changes {...page} /> : <Answers {...page} />}
      {mayEdit && !mayPublish && (
        <p className="notice">
          {t('check.leadPublishes')} <a href={paths.editEvent(language, code, draft.id, 'preview')}>{t('toPreview')}</a>
        </p>
      )}
      {mayPublish && (
        <section className="section stack" aria-labelledby="publish">
          <h2 id="publish">{t('check.whatFollows')}</h2>
          <p className={partsStyles['narrow']}>{t(`check.outcomes.${draft.outcome}`)}</p>
          {draft.outcome !== 'submitted' && (
            <p className={partsStyles['narrow']}>
              {t(`visibility.audienceHints.${(audienceOf(draft.fields) || 'public') as 'public'}`)}{' '}
              {isMasked(draft.fields) &&
                visits(`maskedForHint.${textOf(draft.fields, 'officialVisit.maskedFor') as 'offices'}`)}
            </p>
          )}
          {told && <WhoIsTold told={told} />}
          <p className={partsStyles['narrow']}>
            {draft.event ? (
              <a href={supportPaths.ask(language, code, draft.id)}>{support('ask')}</a>
            ) : (
              support('afterwards')
            )}
          </p>
          <p>
            <a href={paths.editEvent(language, code, draft.id, 'preview')}>{t('toPreview')}</a>
          </p>
          {ready ? (
            <Form labels={{}}>
              <input type="hidden" name="version" value={draft.version} />
              {told && datesMoved(draft) && (
                <ChoiceField
                  name="rescheduled"
                  label={t('check.movedTitle')}
                  value="yes"
                  options={[{ value: 'yes', label: t('check.rescheduled'), hint: t('check.rescheduledHint') }]}
                  several
                />
              )}
              <p>
                <button className="button">{t(`check.buttons.${draft.outcome}`)}</button>
              </p>
            </Form>
          ) : (
            <p>
              <a href="#problems">{t('check.notReady')}</a>
            </p>
          )}
        </section>
      )}
    </div>
  );
}

/** Which file a document is, people tell by its title. */
const isInside = /^documents\.[^.]+\.file$/;

function ReasonText({ reason }: { reason: string }) {
  const t = useTranslations('form.reasons');
  return t.has(reason as 'invalid') ? t(reason as 'invalid') : t('invalid');
}

/** Who gets a mail of the changes, and what calendars do. */
function WhoIsTold({ told }: { told: Told }) {
  const t = useTranslations('editor.check');
  const language = useLanguage();
  return (
    <>
      <p className={partsStyles['narrow']}>
        {t('told', {
          people: told.people,
          organisations: told.organisations.map(({ name }) => name[language]).join(', '),
        })}
      </p>
      {told.calendars && <p className={partsStyles['narrow']}>{t('calendars')}</p>}
    </>
  );
}

/** Whether days or hours that were published are others now. */
function datesMoved({ published = {}, fields }: EditorData['draft']): boolean {
  return changesBetween(published, fields).some(
    ({ field: name, from, to }) => /^legs\..*\.(startsOn|endsOn|startTime|endTime)$/.test(name) && from && to,
  );
}

/** What publishing changes: what it was, and what it will be. */
function Changes(page: EditorData) {
  const { draft } = page;
  const t = useTranslations('editor');
  const labelOf = useFieldLabel();
  const valueOf = useFieldValue(page);
  const changes = changesBetween(draft.published ?? {}, draft.fields).filter(({ field: name }) => !isInside.test(name));
  return (
    <section className="section stack" aria-labelledby="changes">
      <h2 id="changes">{t('check.changes', { count: changes.length })}</h2>
      {changes.length === 0 ? (
        <p>{t('check.noChanges')}</p>
      ) : (
        <dl className={styles['answers']}>
          {changes.map(({ field: name, from, to }) => (
            <div key={name}>
              <dt>
                {labelOf(name)}
                <LegNumber field={name} draft={draft} />
              </dt>
              <dd>
                <del>{valueOf(name, from)}</del> <span aria-hidden="true">→</span> <ins>{valueOf(name, to)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function LegNumber({ field: name, draft }: { field: string; draft: EditorData['draft'] }) {
  const t = useTranslations('editor.legs');
  const [, key] = /^legs\.([^.]+)\./.exec(name) ?? [];
  const legs = draft.fields['legs'] ?? [];
  if (key === undefined || legs.length < 2) return null;
  return ` (${t('leg', { number: legs.indexOf(key) + 1 })})`;
}

/** What was filled in, section by section, each with the way back to it. */
function Answers(page: EditorData) {
  const { code, draft } = page;
  const t = useTranslations('editor');
  const language = useLanguage();
  const labelOf = useFieldLabel();
  const valueOf = useFieldValue(page);
  const answersOf = (section: DraftSection) =>
    Object.entries(draft.fields).filter(
      ([name, value]) =>
        sectionOf(name) === section && name !== 'legs' && !isInside.test(name) && !sameValue(value, undefined),
    );
  return draftSections
    .filter((section) => isNeeded(section, draft))
    .map((section) => (
      <section key={section} className="section stack" aria-labelledby={`answers-${section}`}>
        <div className={partsStyles['legHead']}>
          <h2 id={`answers-${section}`}>{t(`sections.${section}`)}</h2>
          <a href={paths.editEvent(language, code, draft.id, section)}>
            {t('check.change')}
            <span className="visually-hidden">: {t(`sections.${section}`)}</span>
          </a>
        </div>
        {section === 'legs' ? (
          <Legs {...page} />
        ) : answersOf(section).length === 0 ? (
          <p className="hint">{t('nothing')}</p>
        ) : (
          <dl className={styles['answers']}>
            {answersOf(section).map(([name, value]) => (
              <div key={name}>
                <dt>
                  {labelOf(name)}
                  <LegNumber field={name} draft={draft} />
                </dt>
                <dd>{valueOf(name, name === 'audience' ? audienceOf(draft.fields) : value)}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    ));
}

/** Each leg in a line: where, and when as exactly as it is known. */
function Legs({ draft, lists }: EditorData) {
  const t = useTranslations('editor');
  const language = useLanguage();
  const dates = useLegDates();
  return (
    <ol className={styles['answers']}>
      {draft.legs.map((leg) => {
        const country = lists.countries.find(({ code }) => code === leg.country)?.name[language];
        const place = [cityOf(leg, language), country].filter(Boolean).join(', ');
        const when = leg.precision ? dates({ ...leg, precision: leg.precision }) : t('nothing');
        const hours = leg.startTime ? `, ${leg.startTime}–${leg.endTime ?? ''}` : '';
        return (
          <li key={leg.key}>
            <strong>{place || t('legs.unnamed')}</strong>
            <span>{when + hours}</span>
          </li>
        );
      })}
    </ol>
  );
}
