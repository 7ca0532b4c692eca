import { Download } from 'lucide-react';
import type { EventDetail } from '../../../server/contracts/events.ts';
import { type DocumentType, documentTypes, imageWidths } from '../../../server/contracts/files.ts';
import { fileSize } from '../../ui/file-size.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import styles from './event.module.css';

/** The image of an event, where it has one; the page stands without it. */
export function EventImage({ image }: { image: NonNullable<EventDetail['image']> }) {
  const language = useLanguage();
  const own = image.alt[language];
  const { url, urlSmall, width, height } = image;
  return (
    <img
      className={styles['image']}
      src={url}
      srcSet={urlSmall && `${urlSmall} ${imageWidths.small}w, ${url} ${width}w`}
      sizes={urlSmall && '(width < 46rem) 92vw, 44rem'}
      width={width}
      height={height}
      alt={own ?? image.alt.nl}
      lang={own === undefined ? 'nl' : undefined}
      loading="lazy"
      decoding="async"
    />
  );
}

/** Documents to take along, each with what it is and how large. */
export function EventDocuments({ documents }: { documents: NonNullable<EventDetail['documents']> }) {
  const language = useLanguage();
  return (
    <ul className={styles['documents']}>
      {documents.map(({ url, title, size, mediaType }) => (
        <li key={url}>
          <a href={url} download>
            <Download size={20} strokeWidth={1.75} aria-hidden="true" />
            <span>
              <LocalText text={title} />{' '}
              <span className={styles['role']}>
                ({documentTypes[mediaType as DocumentType]?.name ?? mediaType}, {fileSize(size, language)})
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
