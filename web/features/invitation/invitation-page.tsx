import { data, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { signOut } from '../../../server/contracts/accounts.ts';
import { type Invitation, acceptInvitation, getInvitation } from '../../../server/contracts/invitations.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { optional } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { useMe } from '../../app/me.ts';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { GoneInvitation } from './gone-invitation.tsx';
import styles from './invitation.module.css';

interface InvitationData {
  /** Nothing for one that was used, withdrawn or has expired, or never was. */
  invitation?: Invitation;
}

export const invitationLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }) => {
    // What the link of a mail opens is for its reader alone.
    const headers = { 'cache-control': 'no-store' };
    try {
      const invitation = await call(getInvitation, { params: { token: params['token'] ?? '' } });
      return data<InvitationData>({ invitation }, { headers });
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      return data<InvitationData>({}, { status: 404, headers });
    }
  });

export const invitationAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const token = params['token'] ?? '';
    const here = paths.invitation(language, token);
    if (form.get('intent') === 'signOut') {
      await call(signOut);
      return here;
    }
    try {
      const { team } = await call(acceptInvitation, {
        params: { token },
        body: { language, ...optional(form, 'name') },
      });
      return `${paths.team(language, team, 'members')}?done=joined`;
    } catch (error) {
      // Used or withdrawn since the page was opened: the page itself says so.
      if (statusOf(error) === 404) return here;
      throw error;
    }
  });

/** Where the link of a mail leads: who invites to what, and the button that accepts. Nothing happens before it. */
export function InvitationPage() {
  const { invitation } = useLoaderData<InvitationData>();
  return invitation ? <OpenInvitation invitation={invitation} /> : <GoneInvitation />;
}

function OpenInvitation({ invitation }: { invitation: Invitation }) {
  const { role, invitedBy, email, expiresAt } = invitation;
  const t = useTranslations('invitation');
  const words = useTranslations('team');
  const language = useLanguage();
  const me = useMe(language);
  const team = invitation.team.name[language];
  const asWhat = { team, role: words(`roles.${role}`) };
  return (
    <div className={styles['page']}>
      <Head title={t('title', { team })} noIndex />
      <h1>{t('title', { team })}</h1>
      <p>
        {invitedBy === undefined ? t('textAnonymous', asWhat) : t('text', { inviter: invitedBy, ...asWhat })}{' '}
        {words(`tasks.${role}`)}
      </p>
      <p className="hint">{t('sentTo', { email, date: formatMoment(expiresAt, language) })}</p>
      {me && me.email !== email ? (
        <>
          <p className="notice">{t('otherPerson', { email, me: me.email })}</p>
          <Form intent="signOut" labels={{}}>
            <p>
              <button className="button">{t('signOut')}</button>
            </p>
          </Form>
        </>
      ) : (
        <Form intent="accept" labels={{ name: t('name') }}>
          {!invitation.hasAccount && <p>{t('newAccount')}</p>}
          {invitation.asksName && <TextField name="name" label={t('name')} hint={t('nameHint')} autoComplete="name" />}
          <p>
            <button className="button">{t('accept')}</button>
          </p>
        </Form>
      )}
      <p className="hint">{t('ignore')}</p>
    </div>
  );
}
