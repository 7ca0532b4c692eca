import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { listOf, textOf } from '../../../../server/contracts/draft-fields.ts';
import {
  type DocumentType,
  acceptedDocuments,
  acceptedImages,
  documentTypes,
} from '../../../../server/contracts/files.ts';
import { FileField } from '../../../ui/form/file-field.tsx';
import { TextField } from '../../../ui/form/fields.tsx';
import { fileSize } from '../../../ui/file-size.ts';
import { useLanguage } from '../../../ui/language.tsx';
import type { EditorData } from '../editor-data.ts';
import { useFieldLabel } from '../field-labels.ts';
import partsStyles from '../parts.module.css';
import styles from '../form.module.css';

const mostDocuments = 5;

/** What the event shows: one image, with what is to be seen on it, and documents to take along. */
export function MediaFields(page: EditorData) {
  const t = useTranslations('media');
  return (
    <>
      <section className={styles['leg']} aria-labelledby="image">
        <h2 id="image">{t('image')}</h2>
        <ImageFields {...page} />
      </section>
      <section className={styles['leg']} aria-labelledby="documents" id="documents-section">
        <h2 id="documents" tabIndex={-1}>
          {t('documents')}
        </h2>
        <DocumentFields {...page} />
      </section>
    </>
  );
}

function ImageFields({ draft, files = [] }: EditorData) {
  const t = useTranslations('media');
  const labelOf = useFieldLabel();
  const language = useLanguage();
  const id = textOf(draft.fields, 'image.file');
  const image = files.find((file) => file.id === id);
  const said = (name: string) => ({ name, label: labelOf(name), value: textOf(draft.fields, name), maxLength: 300 });
  const choose = (
    <FileField
      name="upload.image"
      label={image ? t('otherImage') : labelOf('upload.image')}
      hint={t('imageHint')}
      accept={acceptedImages}
      optional
    />
  );
  return (
    <>
      {id !== '' && <input type="hidden" name="image.file" value={id} />}
      {image && (
        <figure className={styles['figure']}>
          <img
            src={image.urlSmall ?? image.url}
            width={image.width}
            height={image.height}
            alt={textOf(draft.fields, 'image.alt.nl') || t('noAltYet')}
          />
          <figcaption className={partsStyles['row']}>
            <span className="hint">
              {image.width} × {image.height}, {fileSize(image.size, language)}
            </span>
            <button name="intent" value="image-remove" className="button button-quiet button-small">
              <Trash2 size={18} strokeWidth={1.75} aria-hidden="true" />
              {t('removeImage')}
            </button>
          </figcaption>
        </figure>
      )}
      {id !== '' && !image && <p className="notice">{t('gone')}</p>}
      {!image && choose}
      <TextField {...said('image.alt.nl')} hint={t('altHint')} lines={2} optional={id === ''} />
      <TextField {...said('image.alt.en')} lines={2} lang="en" optional />
      {image && choose}
      <p>
        <button name="intent" value="image-add" className="button button-quiet button-small">
          {image ? t('replaceImage') : t('addImage')}
        </button>
      </p>
    </>
  );
}

function DocumentFields({ draft, files = [] }: EditorData) {
  const t = useTranslations('media');
  const labelOf = useFieldLabel();
  const keys = listOf(draft.fields, 'documents');
  return (
    <>
      <ol className={styles['documents']}>
        {keys.map((key, index) => (
          <DocumentRow
            key={key}
            id={key}
            fields={draft.fields}
            file={files.find((one) => one.id === textOf(draft.fields, `documents.${key}.file`))}
            first={index === 0}
            last={index === keys.length - 1}
          />
        ))}
      </ol>
      {keys.length < mostDocuments ? (
        <>
          <FileField
            name="upload.document"
            label={labelOf('upload.document')}
            hint={t('documentHint')}
            accept={acceptedDocuments}
            optional
          />
          <p>
            <button name="intent" value="document-add" className="button button-quiet button-small">
              {t('addDocument')}
            </button>
          </p>
        </>
      ) : (
        <p className="hint">{t('enoughDocuments', { count: mostDocuments })}</p>
      )}
    </>
  );
}

function DocumentRow({
  id,
  fields,
  file,
  first,
  last,
}: {
  id: string;
  fields: EditorData['draft']['fields'];
  file: NonNullable<EditorData['files']>[number] | undefined;
  first: boolean;
  last: boolean;
}) {
  const t = useTranslations('media');
  const labelOf = useFieldLabel();
  const language = useLanguage();
  const name = (part: string) => `documents.${id}.${part}`;
  const said = (part: string) => ({
    name: name(part),
    label: labelOf(name(part)),
    value: textOf(fields, name(part)),
    maxLength: 150,
  });
  const called = file?.name ?? textOf(fields, name('title.nl'));
  const deeds = [
    ...(first ? [] : [{ deed: 'document-up', label: t('up'), Icon: ArrowUp }]),
    ...(last ? [] : [{ deed: 'document-down', label: t('down'), Icon: ArrowDown }]),
    { deed: 'document-remove', label: t('remove'), Icon: Trash2 },
  ];
  return (
    <li>
      <input type="hidden" name="documents" value={id} />
      <input type="hidden" name={name('file')} value={textOf(fields, name('file'))} />
      <div className={partsStyles['legHead']}>
        <h3 id={`document-${id}`} tabIndex={-1}>
          {called}
        </h3>
        <div className={partsStyles['row']}>
          {deeds.map(({ deed, label, Icon }) => (
            <button key={deed} name="intent" value={`${deed}:${id}`} className="button button-quiet button-small">
              <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
              {label}
              <span className="visually-hidden">: {called}</span>
            </button>
          ))}
        </div>
      </div>
      {file ? (
        <p className="hint">
          <a href={file.url} download>
            {t('look')}
            <span className="visually-hidden">: {called}</span>
          </a>{' '}
          ({documentTypes[file.mediaType as DocumentType]?.name}, {fileSize(file.size, language)})
        </p>
      ) : (
        <p className="notice">{t('gone')}</p>
      )}
      <div className={styles['pair']}>
        <TextField {...said('title.nl')} />
        <TextField {...said('title.en')} lang="en" optional />
      </div>
    </li>
  );
}
