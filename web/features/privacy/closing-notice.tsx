import { useTranslations } from 'use-intl';
import { formatDate } from '../../ui/dates.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';

/** Says on which day an account is erased, with the way to keep it. */
export function ClosingNotice({ on }: { on: string }) {
  const t = useTranslations('privacy.closing');
  const language = useLanguage();
  return (
    <section className="notice notice-mark stack" aria-labelledby="closing">
      <h2 id="closing">{t('title', { date: formatDate(on, language) })}</h2>
      <p>{t('text')}</p>
      <Form intent="keep" labels={{}}>
        <p>
          <button className="button">{t('keep')}</button>
        </p>
      </Form>
    </section>
  );
}
