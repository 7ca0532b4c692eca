import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type DraftFields, sameValue } from '../../../server/contracts/draft-fields.ts';
import { type FieldConflict, type PlanOutline, saveDraft } from '../../../server/contracts/drafts.ts';
import { callByFetch, statusOf } from '../../api/call.ts';
import { changesBetween, fieldsOfForm } from './draft-form-data.ts';
import { forget, remember, remembered } from './kept-typing.ts';

/** Where saving stands. `kept`: in this browser only, because the site cannot be reached. */
export type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'kept' }
  | { state: 'refused' };

export interface Autosave {
  saving: Saving;
  conflicts: FieldConflict[];
  outline: PlanOutline | undefined;
  score: number | undefined;
  /** Saves now what is not saved yet. */
  save(): Promise<void>;
  /** Ends a conflict: with the other's words, or by keeping one's own. */
  settle(conflict: FieldConflict, whose: 'mine' | 'theirs'): void;
  restored: boolean;
}

const afterTyping = 2_000;
const afterFailure = 5_000;

/**
 * Saves a form of the editor two seconds after typing and when a field is left, field by field. What could not be sent
 * is kept in this browser, said so, and sent as soon as the site can be reached again.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  about: { team: string; draft: string; section: string; base: DraftFields },
): Autosave {
  const { team, draft, section } = about;
  const kept = `draft:${draft}:${section}`;
  const base = useRef(about.base);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const underWay = useRef<Promise<void>>(undefined);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const [conflicts, setConflicts] = useState<FieldConflict[]>([]);
  const [learned, setLearned] = useState<{ outline: PlanOutline; score: number }>();
  const [restored, setRestored] = useState(false);

  const setBase = useCallback(
    (fields: DraftFields) => {
      base.current = fields;
      const hidden = form.current?.elements.namedItem('base');
      if (hidden instanceof HTMLInputElement) hidden.value = JSON.stringify(fields);
    },
    [form],
  );

  const send = useCallback(async (): Promise<void> => {
    if (!form.current) return;
    const now = fieldsOfForm(new FormData(form.current));
    const changes = changesBetween(base.current, now);
    if (changes.length === 0) return forget(kept);
    setSaving({ state: 'saving' });
    try {
      const saved = await callByFetch(saveDraft, { params: { team, draft }, body: { changes } });
      const left = new Set(saved.conflicts.map(({ field }) => field));
      const written = changes.filter(({ field }) => !left.has(field));
      setBase({ ...base.current, ...Object.fromEntries(written.map(({ field, to }) => [field, to ?? ''])) });
      // An answer to what was sent before a conflict was settled does not open it again.
      setConflicts(saved.conflicts.filter(({ field, theirs }) => !sameValue(base.current[field], theirs)));
      setLearned({ outline: saved.outline, score: saved.score });
      setSaving({ state: 'saved', at: saved.savedAt });
      const rest = form.current ? changesBetween(base.current, fieldsOfForm(new FormData(form.current))) : [];
      if (rest.length === 0) forget(kept);
    } catch (error) {
      const status = statusOf(error);
      // What the site understood and refused is not sent again by itself; everything else is.
      const final = status >= 400 && status < 500 && status !== 429;
      setSaving({ state: final ? 'refused' : 'kept' });
      if (!final) timer.current = setTimeout(() => void save(), afterFailure);
    }
    // Saving again comes after sending, and asks for it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [draft, form, kept, setBase, team]);

  /** One after the other: two answers never cross. */
  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    underWay.current = (underWay.current ?? Promise.resolve()).then(send);
    await underWay.current;
  }, [send]);

  const settle = useCallback(
    (conflict: FieldConflict, whose: 'mine' | 'theirs') => {
      setBase({ ...base.current, [conflict.field]: conflict.theirs ?? '' });
      if (whose === 'theirs' && form.current) fill(form.current, { [conflict.field]: conflict.theirs ?? '' });
      setConflicts((all) => all.filter((one) => one.field !== conflict.field));
      void save();
    },
    [form, save, setBase],
  );

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const pending = remembered(kept);
    if (pending) {
      // Only what was changed then, from what stood there then: a colleague's words since are not written over.
      const changes = changesBetween(pending.base, pending.now);
      fill(element, Object.fromEntries(changes.map(({ field, to }) => [field, to ?? ''])));
      setBase({ ...base.current, ...Object.fromEntries(changes.map(({ field, from }) => [field, from ?? ''])) });
      setRestored(changes.some(({ field, to }) => !sameValue(about.base[field], to)));
      void save();
    }
    const typed = () => {
      remember(kept, { base: base.current, now: fieldsOfForm(new FormData(element)) });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), afterTyping);
    };
    const left = () => void save();
    const back = () => void save();
    element.addEventListener('input', typed);
    element.addEventListener('change', left);
    window.addEventListener('online', back);
    return () => {
      clearTimeout(timer.current);
      element.removeEventListener('input', typed);
      element.removeEventListener('change', left);
      window.removeEventListener('online', back);
    };
    // What the form was drawn with counts once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [form, kept, save, setBase]);

  return { saving, conflicts, outline: learned?.outline, score: learned?.score, save, settle, restored };
}

/** Puts values in the fields of a form that are in it. */
function fill(form: HTMLFormElement, fields: DraftFields): void {
  for (const element of Array.from(form.elements)) {
    const name = element.getAttribute('name') ?? '';
    const value = fields[name];
    if (value === undefined) continue;
    if (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type))
      element.checked = Array.isArray(value) ? value.includes(element.value) : value === element.value;
    else if (element instanceof HTMLInputElement && element.type === 'hidden') continue;
    else if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    )
      element.value = String(value);
  }
}
