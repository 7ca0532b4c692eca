import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Me, endSession, getMe, listSessions, setPassword, updateMe } from '../../../server/contracts/accounts.ts';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { keepAccount } from '../../../server/contracts/privacy.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field, optional } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { ChoiceField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { YourAlerts } from '../alerts/your-alerts.tsx';
import { YourCalendars } from '../calendars/your-calendars.tsx';
import { ClosingNotice } from '../privacy/closing-notice.tsx';
import { YourCases } from '../visits/your-cases.tsx';
import { YourData } from '../privacy/your-data.tsx';
import styles from './account.module.css';
import { Sessions } from './sessions.tsx';
import { Teams } from './teams.tsx';

interface AccountData {
  me: Me;
  sessions: AnswerOf<typeof listSessions>['items'];
}

export const accountLoader = (language: Language) =>
  pageLoader(language, async ({ call }): Promise<AccountData> => {
    const [{ person }, { items }] = await Promise.all([call(getMe), call(listSessions)]);
    if (!person) throw new Error('Somebody has sessions and is nobody.');
    return { me: person, sessions: items };
  });

export const accountAction = (language: Language) =>
  pageAction(language, async ({ call, form }) => {
    const back = (deed: string) => `${paths.account(language)}?done=${deed}`;
    switch (field(form, 'intent')) {
      case 'password':
        await call(setPassword, {
          body: { password: String(form.get('password') ?? ''), ...optional(form, 'current') },
        });
        return back('passwordSet');
      case 'session':
        await call(endSession, { params: { id: field(form, 'session') } });
        return back('sessionEnded');
      case 'keep':
        await call(keepAccount);
        return back('accountKept');
      default:
        await call(updateMe, { body: { name: field(form, 'name'), ...optional(form, 'language') } });
        return back('saved');
    }
  });

/** What a person is here, and what of it they may change. */
export function AccountPage() {
  const { me, sessions } = useLoaderData<AccountData>();
  const t = useTranslations('account');
  const language = useLanguage();
  return (
    <div className={styles['page']}>
      <Head title={t('title')} noIndex />
      <header className="stack">
        <h1>{t('title')}</h1>
        <p>{me.email}</p>
        <DoneNotice />
        {me.closesOn !== undefined && <ClosingNotice on={me.closesOn} />}
      </header>
      <Teams memberships={me.memberships} language={language} />
      <section className="section stack" aria-labelledby="profile">
        <h2 id="profile">{t('profile')}</h2>
        <Form intent="profile" labels={{ name: t('name'), language: t('language') }}>
          <TextField name="name" label={t('name')} hint={t('nameHint')} autoComplete="name" value={me.name} />
          <ChoiceField
            name="language"
            label={t('language')}
            value={me.language}
            options={[
              { value: 'nl', label: t('dutch') },
              { value: 'en', label: t('english') },
            ]}
          />
          <p>
            <button className="button">{t('save')}</button>
          </p>
        </Form>
      </section>
      <section className="section stack" aria-labelledby="password-title">
        <h2 id="password-title">{t('password')}</h2>
        <p>{t('passwordLead')}</p>
        <Form intent="password" labels={{ password: t('newPassword'), current: t('currentPassword') }}>
          <input type="text" name="username" autoComplete="username" value={me.email} readOnly hidden />
          {me.hasPassword && (
            <TextField
              name="current"
              type="password"
              label={t('currentPassword')}
              hint={t('currentPasswordHint')}
              autoComplete="current-password"
              optional
            />
          )}
          <TextField
            name="password"
            type="password"
            label={t('newPassword')}
            hint={t('newPasswordHint')}
            autoComplete="new-password"
          />
          <p>
            <button className="button">{t('setPassword')}</button>
          </p>
        </Form>
      </section>
      <Sessions sessions={sessions} language={language} />
      <YourAlerts />
      <YourCalendars />
      <YourCases />
      <YourData />
    </div>
  );
}
