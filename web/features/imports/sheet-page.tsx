import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { chooseSheet, type getImport } from '../../../server/contracts/imports.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { pageAction, pageLoader } from '../../app/page.ts';
import { ChoiceField, SelectField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { ImportFrame } from './import-frame.tsx';
import { importAt, pathOf } from './steps.ts';

interface SheetData extends AnswerOf<typeof getImport> {
  team: string;
}

export const sheetLoader = (language: Language) =>
  pageLoader(language, async (input): Promise<SheetData> => {
    const { team, detail } = await importAt(input, 'sheet');
    return { ...detail, team };
  });

export const sheetAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', import: id = '' } = params;
    const row = field(form, 'headerRow');
    const body = { sheet: Number(field(form, 'sheet')), ...(row === '' ? {} : { headerRow: Number(row) }) };
    const answer = await call(chooseSheet, { params: { team, import: id }, body });
    return pathOf(language, team, answer.import);
  });

/** Which sheet holds the events, and which of its rows the names of the columns. */
export function SheetPage() {
  const { team, import: about, sheets, sheet, headerRow, firstRows } = useLoaderData<SheetData>();
  const t = useTranslations('imports');
  const fullest = sheets.reduce((best, { rows }, index) => (rows > sheets[best]!.rows ? index : best), 0);
  return (
    <ImportFrame team={team} about={about} part="sheet" title={t('sheetTitle')} sheets={2}>
      <Form labels={{ sheet: t('sheet'), file: t('sheet'), headerRow: t('headerRow') }}>
        <ChoiceField
          name="sheet"
          label={t('sheet')}
          value={String(sheet ?? fullest)}
          options={sheets.map(({ name, rows }, index) => ({
            value: String(index),
            label: t('sheetOption', { name: name || about.fileName, count: rows }),
          }))}
        />
        {headerRow !== undefined && (
          <SelectField
            name="headerRow"
            label={t('headerRow')}
            hint={t('headerRowHint')}
            value={String(headerRow)}
            optional
            options={firstRows.map(({ row, cells }) => ({
              value: String(row),
              label: t('headerRowOption', { row, cells: cells.join(' · ').slice(0, 80) }),
            }))}
          />
        )}
        <p>
          <button className="button">{t('next')}</button>
        </p>
      </Form>
    </ImportFrame>
  );
}
