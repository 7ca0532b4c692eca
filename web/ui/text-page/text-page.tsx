import type { ReactNode } from 'react';
import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Head } from '../../app/head.tsx';
import type { TextPageData } from './text-loader.ts';
import prose from '../prose/prose.module.css';
import styles from './text-page.module.css';

export interface TextSection {
  id: string;
  title: string;
  body: ReactNode;
}

/** A page to read: what it is about, what stands on it, and its sections. */
export function TextPage({
  title,
  lead,
  canonical,
  before,
  sections,
}: {
  title: string;
  /** One sentence, which search engines show too. */
  lead: string;
  /** Its address in its simplest form. */
  canonical: string;
  before?: ReactNode;
  sections: readonly TextSection[];
}) {
  const { publicUrl } = useLoaderData<TextPageData>();
  const t = useTranslations('site');
  return (
    <div className={styles['page']}>
      <Head title={title} description={lead} canonical={canonical} publicUrl={publicUrl} />
      <header className={styles['head']}>
        <h1>{title}</h1>
        <p>{lead}</p>
        {before}
      </header>
      {sections.length > 2 && (
        <nav className={styles['contents']} aria-labelledby="contents">
          <h2 id="contents">{t('onThisPage')}</h2>
          <ol>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{section.title}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={styles['sections']}>
        {sections.map((section) => (
          <section key={section.id} className="section" aria-labelledby={section.id}>
            <h2 id={section.id}>{section.title}</h2>
            <div className={prose['prose']}>{section.body}</div>
          </section>
        ))}
      </div>
    </div>
  );
}

/** The address of whoever runs the site, or the sentence for where it is not known. */
export function Contact({ unknown, about }: { unknown: string; about: string }) {
  const { contact } = useLoaderData<TextPageData>();
  if (contact === undefined) return <>{unknown}</>;
  return <a href={`mailto:${contact}?subject=${encodeURIComponent(about)}`}>{contact}</a>;
}
