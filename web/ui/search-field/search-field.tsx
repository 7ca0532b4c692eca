import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { parseSearchAddress } from '../../../server/contracts/search-address.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../language.tsx';
import { type Option, useOptions } from './options.ts';
import styles from './search-field.module.css';
import { SuggestionList } from './suggestion-list.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface SearchFieldProps {
  defaultValue?: string | undefined;
  placeholder?: string;
  describedBy?: string;
  /** Whether it suggests while somebody types; what is suggested is what everybody may see. */
  suggests?: boolean;
}

/**
 * The field for words. A plain field of its form; with scripts also a combobox, after the pattern of the ARIA authoring
 * practices: suggestions in groups, reached by the arrow keys while the keyboard stays in the field. Enter takes the one
 * that is marked, and searches for the words when none is.
 */
export function SearchField({ defaultValue, placeholder, describedBy, suggests = true }: SearchFieldProps) {
  const t = useTranslations('suggestions');
  const language = useLanguage();
  const navigate = useNavigate();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [scripted, setScripted] = useState(false);
  const [marked, setMarked] = useState(-1);
  const [closed, setClosed] = useState(false);
  const { suggestions, ask, stop } = useSuggestions();
  const optionsOf = useOptions();

  const groups = suggestions ? optionsOf(suggestions) : [];
  const options = groups.flatMap((group) => group.options);
  const open = options.length > 0 && !closed;
  const idOf = (index: number) => `${list}-${index}`;

  useEffect(() => setScripted(suggests), [suggests]);

  const type = (typed: string) => {
    setClosed(false);
    setMarked(-1);
    ask(typed);
  };
  const close = () => {
    setMarked(-1);
    stop();
  };
  const go = ({ goal }: Option) => {
    const form = field.current?.form;
    close();
    if (!form) return;
    if ('event' in goal) return void navigate(paths.event(language, goal.event));
    // What else is chosen in the form stays chosen; the words become the choice.
    const chosen = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    chosen.delete('q');
    for (const [name, value] of new URLSearchParams(goal.selection)) chosen.append(name, value);
    const { query } = parseSearchAddress(chosen);
    form.reset();
    void navigate(paths.events(language, { ...query, sort: query.sort === 'relevance' ? undefined : query.sort }));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      event.preventDefault();
      // The field itself is one of the places: below the last and above the first.
      if (open) setMarked(((marked + 1 + step + options.length + 1) % (options.length + 1)) - 1);
      setClosed(false);
    } else if (event.key === 'Enter') {
      const option = open ? options[marked] : undefined;
      if (option) {
        event.preventDefault();
        go(option);
      } else close();
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setClosed(true);
      setMarked(-1);
    }
  };

  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': open,
    'aria-controls': open ? list : undefined,
    'aria-activedescendant': open && marked >= 0 ? idOf(marked) : undefined,
    onChange: (event: { target: HTMLInputElement }) => type(event.target.value),
    onKeyDown,
    onBlur: close,
  } as const;

  return (
    <div className={styles['place']}>
      <input
        ref={field}
        id="q"
        className="input"
        type="search"
        name="q"
        defaultValue={defaultValue}
        placeholder={placeholder}
        maxLength={200}
        autoComplete="off"
        aria-describedby={describedBy}
        {...(scripted ? combobox : {})}
      />
      {open && <SuggestionList id={list} groups={groups} marked={marked} idOf={idOf} onChoose={go} />}
      {scripted && (
        <p aria-live="polite" className="visually-hidden">
          {suggestions && !closed && t('found', { count: options.length })}
        </p>
      )}
    </div>
  );
}
