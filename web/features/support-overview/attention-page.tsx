import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Attention, attentionLists, showAttention } from '../../../server/contracts/support-overview.ts';
import { transferRequest } from '../../../server/contracts/support-office.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { AttentionTable } from './attention-table.tsx';
import { HandOn } from './hand-on.tsx';
import { OverviewFrame, SaveLinks } from './overview-frame.tsx';
import partsStyles from './parts.module.css';
import styles from './overview.module.css';

interface AttentionData {
  attention: Attention;
  /** Id of the request that is about to be handed on. */
  handsOn?: string | undefined;
}

export const attentionLoader = (language: Language) =>
  pageLoader(language, async ({ call, url }): Promise<AttentionData> => ({
    attention: await call(showAttention),
    handsOn: url.searchParams.get('request') ?? undefined,
  }));

export const attentionAction = (language: Language) =>
  pageAction(language, async ({ call, form }) => {
    const [team, request] = [`office.${field(form, 'from')}`, field(form, 'request')];
    const body = { version: Number(field(form, 'version')), office: field(form, 'office'), text: field(form, 'text') };
    await call(transferRequest, { params: { team, request }, body });
    return paths.overview(language, 'attention', 'done=supportHandedOn');
  });

/** Everything that head office should look at, by why; from each request one goes to it, or hands it on. */
export function AttentionPage() {
  const { attention, handsOn } = useLoaderData<AttentionData>();
  const t = useTranslations('overview');
  const filled = attentionLists.filter((list) => attention[list].length > 0);
  return (
    <OverviewFrame title={t('attentionTitle')}>
      <DoneNotice />
      {handsOn !== undefined && <HandOn key={handsOn} attention={attention} id={handsOn} />}
      {filled.length === 0 ? (
        <p className={partsStyles['sentence']}>{t('nothing')}</p>
      ) : (
        <>
          <p>{t('attentionLead')}</p>
          <nav aria-label={t('lists.title')}>
            <ul className={styles['jumps']}>
              {attentionLists.map((list) => (
                <li key={list}>
                  {attention[list].length === 0 ? (
                    <>
                      <b>0</b> {t(`lists.${list}`)}
                    </>
                  ) : (
                    <a href={`#${list}`}>
                      <b>{attention[list].length}</b> {t(`lists.${list}`)}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </nav>
          {filled.map((list) => (
            <section key={list} className="section stack" aria-labelledby={list}>
              <h2 id={list} tabIndex={-1}>
                {t(`lists.${list}`)} <span className={styles['count']}>{attention[list].length}</span>
              </h2>
              <p data-alarm={list === 'unread' || undefined} className={styles['listLead']}>
                {t(`listLead.${list}`)}
              </p>
              <AttentionTable attention={attention} list={list} />
            </section>
          ))}
          <SaveLinks table="attention" name={t('attentionTitle')} />
        </>
      )}
    </OverviewFrame>
  );
}
