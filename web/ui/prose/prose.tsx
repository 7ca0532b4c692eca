import styles from './prose.module.css';

/** A longer text that somebody wrote in Markdown, as the HTML our server made of it and vouches for. */
export function Prose({ html, lang }: { html: string; lang?: string | undefined }) {
  return <div className={styles['prose']} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
