import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { listOf, textOf } from '../../../../server/contracts/draft-fields.ts';
import type { LegWarning } from '../../../../server/contracts/drafts.ts';
import type { EditorData } from '../editor-data.ts';
import { useLanguage } from '../../../ui/language.tsx';
import partsStyles from '../parts.module.css';
import styles from '../form.module.css';
import { LegDates } from './leg-dates.tsx';
import { LegPlace } from './leg-place.tsx';

/** The stops of the event in their order; each can move up and down, and go. */
export function LegsFields({ draft, lists }: EditorData) {
  const t = useTranslations('editor.legs');
  const language = useLanguage();
  const keys = listOf(draft.fields, 'legs');
  const nameOf = (key: string) => {
    const country = lists.countries.find(({ code }) => code === textOf(draft.fields, `legs.${key}.country`));
    return textOf(draft.fields, `legs.${key}.city`) || country?.name[language] || t('unnamed');
  };
  return (
    <>
      {keys.map((key, index) => {
        const name = `${t('leg', { number: index + 1 })}: ${nameOf(key)}`;
        return (
          <section key={key} className={styles['leg']} aria-labelledby={`leg-${key}`}>
            <div className={partsStyles['legHead']}>
              <h2 id={`leg-${key}`} tabIndex={-1}>
                {name}
              </h2>
              <div className={partsStyles['row']}>
                {index > 0 && <LegButton deed="leg-up" leg={key} name={name} label={t('up')} Icon={ArrowUp} />}
                {index < keys.length - 1 && (
                  <LegButton deed="leg-down" leg={key} name={name} label={t('down')} Icon={ArrowDown} />
                )}
                {keys.length > 1 && (
                  <LegButton deed="leg-remove" leg={key} name={name} label={t('remove')} Icon={Trash2} />
                )}
              </div>
            </div>
            <input type="hidden" name="legs" value={key} />
            <Warnings warnings={draft.warnings.filter((one) => one.leg === key)} nameOf={nameOf} />
            <LegPlace leg={key} fields={draft.fields} countries={lists.countries} />
            <LegDates leg={key} fields={draft.fields} />
          </section>
        );
      })}
      <p>
        <button id="add-leg" name="intent" value="leg-add" className="button button-quiet">
          <Plus size={20} strokeWidth={1.75} aria-hidden="true" />
          {t('add')}
        </button>
      </p>
    </>
  );
}

function LegButton({
  deed,
  leg,
  name,
  label,
  Icon,
}: {
  deed: string;
  leg: string;
  name: string;
  label: string;
  Icon: typeof ArrowUp;
}) {
  return (
    <button name="intent" value={`${deed}:${leg}`} className="button button-quiet button-small">
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
      {label}
      <span className="visually-hidden">: {name}</span>
    </button>
  );
}

function Warnings({ warnings, nameOf }: { warnings: readonly LegWarning[]; nameOf: (key: string) => string }) {
  const t = useTranslations('editor.legs.warnings');
  return warnings.map(({ kind, other }) => (
    <p key={kind} className="notice">
      {t(kind, { other: other === undefined ? '' : nameOf(other) })}
    </p>
  ));
}
