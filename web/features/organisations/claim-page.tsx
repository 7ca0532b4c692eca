import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Claim, claimOrganisation, listMyClaims } from '../../../server/contracts/claims.ts';
import { type Organiser, getOrganiser } from '../../../server/contracts/organisers.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { useMe } from '../../app/me.ts';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './organisations.module.css';

interface ClaimData {
  organiser: Pick<Organiser, 'id' | 'name'>;
  /** A claim on it that waits already. */
  open?: Pick<Claim, 'claimedAt'>;
}

export const claimLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<ClaimData> => {
    const { items } = await call(listMyClaims);
    const { id, name } = await call(getOrganiser, { params: { id: params['organiser'] ?? '' } });
    const open = items.find((claim) => claim.organisation.id === id && claim.state === 'submitted');
    return { organiser: { id, name }, ...(open ? { open: { claimedAt: open.claimedAt } } : {}) };
  });

export const claimAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const id = params['organiser'] ?? '';
    await call(claimOrganisation, { params: { id }, body: { motivation: field(form, 'motivation') } });
    return `${paths.register(language)}?done=claimed`;
  });

/** Asks to manage an organisation that is known already. */
export function ClaimPage() {
  const { organiser, open } = useLoaderData<ClaimData>();
  const t = useTranslations('organisation');
  const language = useLanguage();
  const me = useMe(language);
  const isIn = me?.memberships.some((one) => one.kind === 'organiser' && one.id === organiser.id);
  const title = t('claimTitle', { name: organiser.name[language] });
  return (
    <div className={styles['page']}>
      <Head title={title} noIndex />
      <h1>{title}</h1>
      {isIn && (
        <p className="notice">
          {t('alreadyIn')} <a href={paths.team(language, `organiser.${organiser.id}`, 'profile')}>{t('toProfile')}</a>
        </p>
      )}
      {!isIn && open && <p className="notice">{t('claimOpen', { date: formatMoment(open.claimedAt, language) })}</p>}
      {!isIn && !open && (
        <>
          <p>{t('claimLead')}</p>
          <p>{t('claimHasOwners')}</p>
          <Form labels={{ motivation: t('motivation') }}>
            <TextField name="motivation" label={t('motivation')} hint={t('motivationHint')} lines={3} />
            <p>
              <button className="button">{t('claim')}</button>
            </p>
          </Form>
        </>
      )}
    </div>
  );
}
