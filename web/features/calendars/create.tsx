import { useTranslations } from 'use-intl';
import { formatSearchAddress } from '../../../server/contracts/search-address.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { paths } from '../../app/paths.ts';
import { Form } from '../../ui/form/form.tsx';
import { useSelectionSentence } from '../search/use-selection-sentence.ts';
import styles from './calendars.module.css';
import type { Wish } from './my-calendars-page.tsx';
import { WishFields } from './wish-fields.tsx';

/** A form for another calendar, of the selection one comes from; of the whole programme otherwise. */
export function Create({ wish: { query, options, answer }, language }: { wish: Wish; language: Language }) {
  const t = useTranslations('calendars');
  const sentence = useSelectionSentence()(query, answer.facets, answer.total);
  return (
    <section className="section stack" aria-labelledby="create">
      <h2 id="create">{t('create')}</h2>
      <p className={styles['selection']}>{sentence}.</p>
      <p>
        {t('otherSelection')} <a href={paths.events(language, query)}>{t('search')}</a>
      </p>
      <Form intent="create" labels={{ name: t('name'), selection: t('selection') }}>
        <input type="hidden" name="selection" value={formatSearchAddress(query)} />
        <WishFields wishes={{ ...options, language }} />
        <p>
          <button className="button">{t('submit')}</button>
        </p>
      </Form>
    </section>
  );
}
