import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Prose } from '../../ui/prose/prose.tsx';

/** What the organiser tells of it; an English page falls back on the Dutch text and says so. */
export function Description({ html }: { html: NonNullable<EventDetail['descriptionHtml']> }) {
  const language = useLanguage();
  const site = useTranslations('site');
  const own = html[language];
  const lang = own === undefined ? (html.nl === undefined ? 'en' : 'nl') : undefined;
  return (
    <>
      {own === undefined && <p className="hint">{site('notTranslated')}</p>}
      <Prose html={own ?? html.nl ?? html.en ?? ''} lang={lang} />
    </>
  );
}
