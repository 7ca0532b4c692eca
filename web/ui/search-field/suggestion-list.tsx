import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Option, OptionGroup } from './options.ts';
import styles from './search-field.module.css';

interface SuggestionListProps {
  id: string;
  groups: readonly OptionGroup[];
  /** Place of the option that the keyboard is at, in the whole list. */
  marked: number;
  idOf: (index: number) => string;
  onChoose: (option: Option) => void;
}

/** The list under the field. The keyboard stays in the field; a pointer takes an option without leaving it. */
export function SuggestionList({ id, groups, marked, idOf, onChoose }: SuggestionListProps) {
  const t = useTranslations('suggestions');
  const list = useRef<HTMLDivElement>(null);
  const options = groups.flatMap((group) => group.options);

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [marked]);

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t('list')}
      className={styles['list']}
      onPointerDown={(event) => event.preventDefault()}
    >
      {groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`} className={styles['group']}>
          <div id={`${id}-${group.id}`} role="presentation" className={styles['name']}>
            {group.name}
          </div>
          {group.options.map((option) => {
            const index = options.indexOf(option);
            return (
              <a
                key={index}
                id={idOf(index)}
                role="option"
                href={option.href}
                tabIndex={-1}
                aria-selected={index === marked}
                className={styles['option']}
                onClick={(event) => {
                  // Whoever wants it in another tab gets it there.
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  onChoose(option);
                }}
              >
                <span>
                  {option.name}
                  {option.beside && <span className={styles['beside']}> {option.beside}</span>}
                </span>
                {option.count !== undefined && (
                  <span className={styles['count']}>
                    <span aria-hidden="true">{option.count}</span>
                    <span className="visually-hidden">, {t('count', { count: option.count })}</span>
                  </span>
                )}
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}
