import { useTranslations } from 'use-intl';
import { textOf } from '../../../../server/contracts/draft-fields.ts';
import { visitLevelLabels } from '../../../../server/contracts/labels.ts';
import { maskAudiences, visitLevels } from '../../../../server/contracts/words.ts';
import { ChoiceField, SelectField, TextField } from '../../../ui/form/fields.tsx';
import { useLanguage } from '../../../ui/language.tsx';
import { CountriesAndMonths } from '../../visits/countries-and-months.tsx';
import type { EditorData } from '../editor-data.ts';
import { useFieldLabel } from '../field-labels.ts';
import styles from '../form.module.css';

/** Who leads and receives it; of an official visit also protocol, and whether it is confidential. */
export function VisitFields(page: EditorData) {
  const { fields } = page.draft;
  const t = useTranslations('visits');
  const labelOf = useFieldLabel();
  const language = useLanguage();
  const isVisit = textOf(fields, 'kind') === 'official_visit';
  return (
    <>
      <SelectField
        name="officialVisit.level"
        label={labelOf('officialVisit.level')}
        hint={t('levelHint')}
        value={textOf(fields, 'officialVisit.level')}
        options={visitLevels.map((level) => ({ value: level, label: visitLevelLabels[level][language] }))}
        optional={!isVisit}
      />
      <InBothLanguages name="officialVisit.leader" hint={t('leaderHint')} fields={fields} />
      <InBothLanguages name="officialVisit.host" hint={t('hostHint')} fields={fields} />
      {isVisit && (
        <>
          <fieldset className={styles['adding']}>
            <legend className="label">{t('protocol')}</legend>
            <p className="hint">{t('protocolHint')}</p>
            <div className={styles['pair']}>
              {(['officialVisit.protocol.from', 'officialVisit.protocol.to'] as const).map((name) => (
                <TextField
                  key={name}
                  name={name}
                  type="date"
                  label={labelOf(name)}
                  value={textOf(fields, name)}
                  optional
                />
              ))}
            </div>
          </fieldset>
          <ChoiceField
            name="officialVisit.maskedFor"
            label={labelOf('officialVisit.maskedFor')}
            value={textOf(fields, 'officialVisit.maskedFor')}
            options={[
              { value: '', label: t('notMasked'), hint: t('notMaskedHint') },
              ...maskAudiences.map((audience) => ({
                value: audience,
                label: t(`maskedFor.${audience}`),
                hint: t(`maskedForHint.${audience}`),
              })),
            ]}
          />
          <StandInPreview {...page} />
        </>
      )}
    </>
  );
}

function InBothLanguages({
  name,
  hint,
  fields,
}: {
  name: 'officialVisit.leader' | 'officialVisit.host';
  hint: string;
  fields: EditorData['draft']['fields'];
}) {
  const labelOf = useFieldLabel();
  return (
    <div className={styles['pair']}>
      {(['nl', 'en'] as const).map((language) => (
        <TextField
          key={language}
          name={`${name}.${language}`}
          label={labelOf(`${name}.${language}`)}
          {...(language === 'nl' && { hint })}
          lang={language}
          value={textOf(fields, `${name}.${language}`)}
          maxLength={200}
          optional
        />
      ))}
    </div>
  );
}

/** All that others would be told, from the legs as they are now. */
function StandInPreview({ draft, lists }: EditorData) {
  const t = useTranslations('visits');
  const windows = draft.standIn ?? [];
  return (
    <section className="notice stack" aria-labelledby="stand-in">
      <h2 id="stand-in">{t('standInTitle')}</h2>
      {windows.length === 0 ? (
        <p>{t('standInNone')}</p>
      ) : (
        <>
          <p>{t('standInText')}</p>
          <CountriesAndMonths windows={windows} countries={lists.countries} />
        </>
      )}
    </section>
  );
}
