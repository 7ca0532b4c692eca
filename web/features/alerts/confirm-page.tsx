import { data, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type AlertRequest, confirmAlert, getAlertRequest } from '../../../server/contracts/alerts.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './alerts.module.css';
import { DeadLink } from './dead-link.tsx';

interface ConfirmData {
  /** Nothing for one that was confirmed, is too old, or never was. */
  request?: AlertRequest;
}

export const confirmLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }) => {
    const headers = { 'cache-control': 'no-store' };
    try {
      const request = await call(getAlertRequest, { params: { token: params['token'] ?? '' } });
      return data<ConfirmData>({ request }, { headers });
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      return data<ConfirmData>({}, { status: 404, headers });
    }
  });

export const confirmAction = (language: Language) =>
  pageAction(language, async ({ call, params }) => {
    const token = params['token'] ?? '';
    try {
      const { key } = await call(confirmAlert, { params: { token } });
      return `${alertPaths.page(language, 'manage', key)}?done=alertConfirmed`;
    } catch (error) {
      // Confirmed since the page was opened: the page itself says so.
      if (statusOf(error) === 404) return alertPaths.page(language, 'confirm', token);
      throw error;
    }
  });

/** Where the link of a mail leads: what was asked, and the button that begins it. Nothing happens before it. */
export function ConfirmPage() {
  const { request } = useLoaderData<ConfirmData>();
  const t = useTranslations('alerts');
  const language = useLanguage();
  if (!request) return <DeadLink title={t('usedTitle')} text={t('usedText')} />;
  const { email, frequency, words, title } = request;
  const what = words?.[language] ?? title?.[language] ?? title?.nl ?? '';
  return (
    <div className={styles['page']}>
      <Head title={t('confirmTitle')} noIndex />
      <h1>{t('confirmTitle')}</h1>
      <p className={styles['selection']}>{what}</p>
      <p>
        {words
          ? t('confirmSearch', { email, often: t(`frequencies.${frequency}`).toLowerCase() })
          : t('confirmEvent', { email })}
      </p>
      <Form intent="confirm" labels={{}}>
        <p>
          <button className="button">{t('confirm')}</button>
        </p>
      </Form>
      <p className="hint">{t('confirmHint')}</p>
    </div>
  );
}
