import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useActionData, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { type DraftSection, isListField } from '../../../server/contracts/draft-fields.ts';
import type { Draft } from '../../../server/contracts/drafts.ts';
import type { FormRefused } from '../../app/form.ts';
import { paths } from '../../app/paths.ts';
import { KnownProblems } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useKeyboardAt } from '../../ui/use-keyboard-at.ts';
import { Conflicts } from './conflicts.tsx';
import { fieldsOfSection } from './draft-form-data.ts';
import { useFieldLabel } from './field-labels.ts';
import { SavingLine } from './saving-line.tsx';
import { type Autosave, useAutosave } from './use-autosave.ts';
import partsStyles from './parts.module.css';
import styles from './form.module.css';

interface SectionFormProps {
  team: string;
  draft: Draft;
  section: DraftSection;
  /** Names of the lists in it, of which none may be ticked. */
  lists?: readonly string[];
  /** Whether files are sent along. */
  withFiles?: boolean | undefined;
  children: ReactNode;
  /** What stands beside the form and follows what is typed. */
  aside?: (autosave: Autosave) => ReactNode;
}

/**
 * The form of one section. It is sent as a whole by its buttons; with scripts it saves itself as well, so that the
 * buttons only lead on. What is wrong is told, and blocks nothing before publishing.
 */
export function SectionForm({ team, draft, section, lists = [], withFiles, children, aside }: SectionFormProps) {
  const t = useTranslations('editor');
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [search] = useSearchParams();
  const base = fieldsOfSection(draft.fields, section);
  const autosave = useAutosave(form, { team, draft: draft.id, section, base });
  const checked = search.has('check');
  const answer = useActionData() as Partial<FormRefused> | undefined;
  const refused = answer?.fields && (answer as FormRefused);
  const labelOf = useFieldLabel();
  const labels = Object.fromEntries((refused?.fields ?? []).map(({ name }) => [name, labelOf(name)]));
  const problems = draft.problems.filter((one) => one.section === section && (checked || one.reason !== 'required'));

  useKeyboardAt(() => document.getElementById(search.get('focus') ?? ''), [search]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    if (event.key === 's') {
      event.preventDefault();
      void autosave.save();
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      void autosave.save().then(() => location.assign(paths.editEvent(language, team, draft.id, 'check')));
    }
  };

  return (
    <div className={partsStyles['columns']}>
      <div className="stack">
        <Conflicts conflicts={autosave.conflicts} settle={autosave.settle} />
        <KnownProblems problems={problems} refused={refused} labels={labels}>
          {/* A form listens to keys for its shortcuts; every one of them is a button in it too. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <form
            ref={form}
            method="post"
            encType={withFiles ? 'multipart/form-data' : undefined}
            className="stack"
            noValidate
            onKeyDown={onKeyDown}
          >
            <input type="hidden" name="base" defaultValue={JSON.stringify(base)} />
            <input type="hidden" name="lists" defaultValue={lists.filter(isListField).join(',')} />
            {/* The first button is what Enter in a field presses. */}
            <button name="intent" value="save" className="visually-hidden" tabIndex={-1} aria-hidden="true">
              {t('save')}
            </button>
            {children}
            <div className={styles['foot']}>
              <button name="intent" value="next" className="button">
                {t('saveAndNext')}
              </button>
              <button name="intent" value="list" className="button button-quiet">
                {t('saveAndList')}
              </button>
              <SavingLine {...autosave} />
            </div>
          </form>
        </KnownProblems>
      </div>
      {aside && <aside className={partsStyles['rail']}>{aside(autosave)}</aside>}
    </div>
  );
}
