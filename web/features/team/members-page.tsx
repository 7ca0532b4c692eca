import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import {
  type OpenInvitation,
  invite,
  listInvitations,
  withdrawInvitation,
} from '../../../server/contracts/invitations.ts';
import { type Team, changeRole, endMembership, getTeam } from '../../../server/contracts/teams.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { useMe } from '../../app/me.ts';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { InviteForm } from './invite-form.tsx';
import { MemberRow } from './member-row.tsx';
import { OpenInvitations } from './open-invitations.tsx';
import styles from './team.module.css';

interface MembersData {
  team: Team;
  /** Only for whoever manages the team. */
  invitations?: OpenInvitation[];
}

export const membersLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<MembersData> => {
    const about = { params: { team: params['team'] ?? '' } };
    const team = await call(getTeam, about);
    return team.may.manage ? { team, invitations: (await call(listInvitations, about)).items } : { team };
  });

/** What each form of the page does, told by the first word of its intent; the rest says to whom. */
export const membersAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const team = params['team'] ?? '';
    const [, deed = '', id = ''] = /^(\w+)-?(.*)$/.exec(field(form, 'intent')) ?? [];
    const back = (done: string) => `${paths.team(language, team, 'members')}?done=${done}`;
    switch (deed) {
      case 'role':
        await call(changeRole, { params: { team, person: id }, body: { role: field(form, 'role') } });
        return back('roleChanged');
      case 'out':
      case 'leave': {
        const handOverTo = field(form, 'handOverTo');
        await call(endMembership, {
          params: { team, person: id },
          search: handOverTo === '' ? '' : new URLSearchParams({ handOverTo }).toString(),
        });
        return deed === 'out' ? back('memberOut') : `${paths.account(language)}?done=leftTeam`;
      }
      case 'withdraw':
        await call(withdrawInvitation, { params: { team, id } });
        return back('invitationWithdrawn');
      default:
        await call(invite, { params: { team }, body: { email: field(form, 'email'), role: field(form, 'role') } });
        return back('invited');
    }
  });

/** Who is in the team and who is invited; whoever manages it changes that here, and everybody may leave. */
export function MembersPage() {
  const { team, invitations } = useLoaderData<MembersData>();
  const t = useTranslations('team');
  const language = useLanguage();
  const me = useMe(language);
  return (
    <div className="stack">
      <Head title={t('membersTitle', { team: team.name[language] })} noIndex />
      <h1>{t('membersTitle', { team: team.name[language] })}</h1>
      <DoneNotice />
      <ul className={styles['rows']}>
        {team.members.map((member) => (
          <MemberRow key={member.id} member={member} team={team} isMe={member.id === me?.id} />
        ))}
      </ul>
      {team.may.manage && <InviteForm roles={team.roles} />}
      {invitations && invitations.length > 0 && <OpenInvitations invitations={invitations} />}
    </div>
  );
}
