import { data, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { getAlerts, stopMails } from '../../../server/contracts/alerts.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './alerts.module.css';
import { DeadLink } from './dead-link.tsx';

interface StopData {
  token: string;
  /** Nothing for a link that opens nothing any more. */
  email?: string;
}

export const stopLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }) => {
    const token = params['token'] ?? '';
    const headers = { 'cache-control': 'no-store' };
    try {
      const { email } = await call(getAlerts, { params: { key: token } });
      return data<StopData>({ token, email }, { headers });
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      return data<StopData>({ token }, { status: 404, headers });
    }
  });

/** Also what mail programs send by themselves (RFC 8058): they follow no redirect, so it is answered at once. */
export const stopAction = (language: Language) =>
  pageAction(language, async ({ call, params }) => {
    try {
      await call(stopMails, { params: { key: params['token'] ?? '' } });
    } catch (error) {
      // Forgotten meanwhile: then it is stopped too.
      if (statusOf(error) !== 404) throw error;
    }
    return data({ stopped: true }, { headers: { 'cache-control': 'no-store' } });
  });

/** Where the last link of a mail leads: one button that stops such mails. Opening the page stops nothing. */
export function StopPage() {
  const { token, email } = useLoaderData<StopData>();
  const stopped = useActionData<{ stopped?: boolean }>()?.stopped === true;
  const t = useTranslations('alerts');
  const language = useLanguage();
  if (email === undefined) return <DeadLink title={t('stoppedTitle')} text={t('stoppedGone')} />;
  const title = stopped ? t('stoppedTitle') : t('stopTitle');
  return (
    <div className={styles['page']}>
      <Head title={title} noIndex />
      <h1>{title}</h1>
      {stopped ? (
        <p role="status">{t('stoppedText', { email })}</p>
      ) : (
        <>
          <p>{t('stopText', { email })}</p>
          <Form intent="stop" labels={{}}>
            <p>
              <button className="button">{t('stop')}</button>
            </p>
          </Form>
        </>
      )}
      <p>
        <a href={alertPaths.page(language, 'manage', token)}>{t('toManage')}</a>
      </p>
    </div>
  );
}
