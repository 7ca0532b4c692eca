import { Eye } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { previewText } from '../../../server/contracts/texts.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { callByFetch } from '../../api/call.ts';
import { Prose } from '../../ui/prose/prose.tsx';
import { useFieldLabel } from './field-labels.ts';
import styles from './tasks.module.css';

const afterTyping = 500;

/**
 * How a text in Markdown will look, under the field in which it is typed. Its button saves the form and shows it; with
 * scripts it shows it at once, and follows what is typed from then on.
 */
export function TextPreview({ field, html: drawn, lang }: { field: string; html: string | undefined; lang: Language }) {
  const t = useTranslations('media');
  const labelOf = useFieldLabel();
  const [html, setHtml] = useState(drawn);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(0);
  const isOpen = html !== undefined;

  const look = useCallback(async () => {
    const area = button.current?.form?.elements.namedItem(field);
    if (!(area instanceof HTMLTextAreaElement)) return;
    const mine = ++asked.current;
    // What cannot be fetched now leaves what was shown, and so does what comes late.
    const answer = await callByFetch(previewText, { body: { text: area.value } }).catch(() => undefined);
    if (answer && mine === asked.current) setHtml(answer.html);
  }, [field]);

  useEffect(() => {
    const area = button.current?.form?.elements.namedItem(field);
    if (!isOpen || !(area instanceof HTMLTextAreaElement)) return;
    let timer: ReturnType<typeof setTimeout>;
    const typed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), afterTyping);
    };
    area.addEventListener('input', typed);
    return () => {
      clearTimeout(timer);
      area.removeEventListener('input', typed);
    };
  }, [field, isOpen, look]);

  return (
    <div className={styles['preview']}>
      <button
        ref={button}
        name="intent"
        value={`preview:${field}`}
        className="button button-quiet button-small"
        aria-expanded={isOpen}
        onClick={(event) => {
          event.preventDefault();
          if (isOpen) setHtml(undefined);
          else void look();
        }}
      >
        <Eye size={18} strokeWidth={1.75} aria-hidden="true" />
        {isOpen ? t('hidePreview') : t('showPreview')}
        <span className="visually-hidden">: {labelOf(field)}</span>
      </button>
      {isOpen && (
        <section id={`preview-${field}`} tabIndex={-1} aria-label={t('previewOf', { field: labelOf(field) })}>
          {html === '' ? <p className="hint">{t('nothingToShow')}</p> : <Prose html={html} lang={lang} />}
        </section>
      )}
    </div>
  );
}
