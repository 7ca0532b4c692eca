import { useRef } from 'react';
import { Form, Link, useLoaderData, useSubmit } from 'react-router';
import { useTranslations } from 'use-intl';
import { formatSearchAddress } from '../../../server/contracts/search-address.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { pageLoader } from '../../app/page.ts';
import { calendarPath, isLanguage, paths, selectionPath } from '../../app/paths.ts';
import { CopyField } from '../../ui/copy-field/copy-field.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useSelectionSentence } from '../search/use-selection-sentence.ts';
import { type AgendaData, loadAgenda } from './agenda-loader.ts';
import { elementCode, frameCode } from './codes.ts';
import { formatChoices, readChoices } from './embed-choices.ts';
import { LooksFields } from './looks-fields.tsx';
import { SelectionFields } from './selection-fields.tsx';
import styles from './embed.module.css';

interface BuilderData extends AgendaData {
  /** Language of the agenda, which need not be that of the page. */
  lang: Language;
}

export const builderLoader = (language: Language) =>
  pageLoader(language, async (input): Promise<BuilderData> => {
    const parameters = new URLSearchParams(input.url.search);
    const lang = parameters.get('lang') ?? undefined;
    parameters.delete('lang');
    return {
      ...(await loadAgenda(input, readChoices(parameters, 2))),
      lang: isLanguage(lang) ? lang : language,
    };
  });

/** Which events, how they look, how that is, and what to put on one's own site for it. */
export function BuilderPage() {
  const data = useLoaderData<BuilderData>();
  const { choices, facets, total, publicUrl, lang } = data;
  const t = useTranslations('builder');
  const agenda = useTranslations('embed');
  const language = useLanguage();
  const sentence = useSelectionSentence()(choices.selection, facets, total);
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const address = paths.agenda(lang, formatChoices(choices));
  const code = { publicUrl, choices, lang, address };
  const feed = formatSearchAddress(choices.selection);
  return (
    <>
      <Head title={t('title')} description={t('lead')} canonical={paths.embed(language)} publicUrl={publicUrl} />
      <header className={styles['head']}>
        <h1>{t('title')}</h1>
        <p className={styles['lead']}>{t('lead')}</p>
      </header>
      <div className={styles['columns']}>
        <Form
          ref={form}
          className={styles['form']}
          aria-label={t('choices')}
          preventScrollReset
          onChange={() => form.current && void submit(form.current, { replace: true, preventScrollReset: true })}
        >
          <fieldset className={styles['group']}>
            <legend>{t('which')}</legend>
            <p role="status">{sentence}.</p>
            <SelectionFields selection={choices.selection} facets={facets} />
            <p>
              <Link to={paths.events(language, choices.selection)}>{t('choose')}</Link>
            </p>
          </fieldset>
          <fieldset className={styles['group']}>
            <legend>{t('looks')}</legend>
            <LooksFields choices={choices} lang={lang} />
          </fieldset>
          <button className="button button-quiet">{t('show')}</button>
        </Form>
        <section className={styles['preview']} aria-labelledby="preview">
          <h2 id="preview">{t('preview')}</h2>
          <iframe
            key={address}
            src={address}
            title={agenda('frameTitle')}
            sandbox="allow-popups allow-top-navigation-by-user-activation"
            className={styles['frame']}
          />
          <p className="hint">
            {t('previewHint')} <a href={address}>{t('open')}</a>
          </p>
        </section>
        <section className={`section ${styles['wide']} ${styles['codes']}`} aria-labelledby="code">
          <h2 id="code">{t('code')}</h2>
          <CopyField id="element" label={t('element')} hint={t('elementHint')} value={elementCode(code)} lines={5} />
          <p className="hint">{t('policy', { site: publicUrl })}</p>
          <CopyField id="iframe" label={t('iframe')} hint={t('iframeHint')} value={frameCode(code)} lines={3} />
        </section>
        <section className={`section stack ${styles['wide']}`} aria-labelledby="feeds">
          <h2 id="feeds">{t('feeds')}</h2>
          <p>{t('feedsText')}</p>
          <ul className={styles['feeds']}>
            <li>
              <a href={calendarPath(choices.selection, lang)}>iCalendar</a>
            </li>
            <li>
              <a href={`/api/v1/events${feed && `?${feed}`}`}>JSON</a>
            </li>
            <li>
              <a href={selectionPath('/feed.atom', choices.selection, { lang })}>Atom</a>
            </li>
            <li>
              <Link to={paths.openData(language, choices.selection)}>{t('allForms')}</Link>
            </li>
          </ul>
        </section>
      </div>
    </>
  );
}
