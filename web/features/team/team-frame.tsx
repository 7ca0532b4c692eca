import { NavLink, Outlet, useLoaderData, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Membership } from '../../../server/contracts/accounts.ts';
import { listJointRequests } from '../../../server/contracts/joining.ts';
import { type Team, getTeam } from '../../../server/contracts/teams.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { codeOf, useMe } from '../../app/me.ts';
import { pageLoader } from '../../app/page.ts';
import { type TeamPart, paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './team.module.css';

/** The parts a team has, by its kind. */
const parts: Readonly<Record<Membership['kind'], readonly TeamPart[]>> = {
  organiser: [
    'teamEvents',
    'support',
    'joining',
    'pickADate',
    'radar',
    'introductions',
    'cases',
    'members',
    'profile',
    'keys',
    'history',
  ],
  office: ['requests', 'capacity', 'cases', 'members', 'history'],
  head_office: ['support', 'members', 'history'],
};

interface FrameData extends Pick<Team, 'name'> {
  /** How many invitations and requests of other organisations wait for an answer of this one. */
  toAnswer: number;
}

export const teamLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<FrameData> => {
    const about = { params: { team: params['team'] ?? 'head_office' } };
    const { name } = await call(getTeam, about);
    if (!about.params.team.startsWith('organiser.')) return { name, toAnswer: 0 };
    const { toAnswer } = await call(listJointRequests, about);
    return { name, toAnswer: toAnswer.length };
  });

/**
 * Around every page of a team: for whom one acts, and the way to one's other teams. The address says for whom: two
 * windows can act for two organisations.
 */
export function TeamFrame() {
  const { team = 'head_office' } = useParams();
  const { name, toAnswer } = useLoaderData<FrameData>();
  const language = useLanguage();
  const me = useMe(language);
  const t = useTranslations('team');
  const kind = team === 'head_office' ? team : team.startsWith('office.') ? 'office' : 'organiser';
  const mine = me?.memberships.map((one) => ({ ...one, code: codeOf(one) })) ?? [];
  const here = mine.find((one) => one.code === team);
  // Keys are for those who manage an organisation; planners look after every team.
  const manages = here?.role === 'owner' || mine.some((one) => one.kind === 'head_office');
  // Cases are for those who prepare visits and for offices, and for no planner.
  const readsCases = here !== undefined && here.role !== 'reader';
  const isTheirs = (part: TeamPart) => (part !== 'keys' || manages) && (part !== 'cases' || readsCases);
  return (
    <div className={styles['frame']}>
      <div className={styles['switch']}>
        <p>
          {here ? t('actingFor') : t('lookingAt')} <strong>{name[language]}</strong>
          {here && <span className="tag">{t(`roles.${here.role}`)}</span>}
        </p>
        {mine.length > 1 && (
          <nav aria-label={t('switch')}>
            <ul>
              {mine
                .filter((one) => one.code !== team)
                .map((one) => (
                  <li key={one.code}>
                    <a href={paths.team(language, one.code, 'members')}>
                      {t('switchTo', { team: one.name[language] })}
                    </a>
                  </li>
                ))}
            </ul>
          </nav>
        )}
      </div>
      <nav aria-label={t('parts')} className={styles['parts']}>
        {parts[kind].filter(isTheirs).map((part) => (
          <NavLink key={part} to={paths.team(language, team, part)}>
            {t(`part.${part}`)}
            {part === 'joining' && toAnswer > 0 && (
              <>
                <span className={styles['count']} aria-hidden="true">
                  {toAnswer}
                </span>
                <span className="visually-hidden">: {t('toAnswer', { count: toAnswer })}</span>
              </>
            )}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
