import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { setTrust } from '../../../server/contracts/moderation.ts';
import {
  type OrganisationProfile,
  changeProfile,
  getProfile,
  submitAgain,
} from '../../../server/contracts/organisations.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import styles from './organisations.module.css';
import { profileEntry } from './profile-entry.ts';
import { ProfileFacts } from './profile-facts.tsx';
import { ProfileFields, useProfileLabels } from './profile-fields.tsx';
import { ReviewNote } from './review.tsx';

export const profileLoader = (language: Language) =>
  pageLoader(language, ({ call, params }): Promise<OrganisationProfile> =>
    call(getProfile, { params: { team: params['team'] ?? '' } }),
  );

export const profileAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const team = params['team'] ?? '';
    const back = (deed: string) => `${paths.team(language, team, 'profile')}?done=${deed}`;
    switch (field(form, 'intent')) {
      case 'submission':
        await call(submitAgain, { params: { team } });
        return back('submittedAgain');
      case 'trust': {
        const id = team.replace(/^organiser\./, '');
        await call(setTrust, { params: { id }, body: { trusted: field(form, 'trusted') === 'yes' } });
        return back('trustChanged');
      }
      default:
        await call(changeProfile, {
          params: { team },
          body: { ...profileEntry(form), version: Number(field(form, 'version')) },
        });
        return back('saved');
    }
  });

/** Who an organisation says it is, how far it is on the platform, and what a planner asked of it. */
export function ProfilePage() {
  const profile = useLoaderData<OrganisationProfile>();
  const t = useTranslations('organisation');
  const language = useLanguage();
  const labels = useProfileLabels();
  const title = t('profileTitle', { name: profile.name[language] });
  return (
    <div className={styles['page']}>
      <Head title={title} noIndex />
      <header className="stack">
        <h1>{title}</h1>
        <DoneNotice />
        <p>
          <span className="tag">{t(`states.${profile.state}`)}</span> {t(`stateText.${profile.state}`)}{' '}
          {profile.trusted && t('trusted')}
        </p>
      </header>
      {profile.review && (
        <section className="section stack" aria-labelledby="review">
          <h2 id="review">{t('reviewTitle')}</h2>
          <ReviewNote review={profile.review} />
        </section>
      )}
      <section className="section stack" aria-labelledby="data">
        <h2 id="data">{t('profileData')}</h2>
        {profile.may.edit ? (
          <>
            <ChangedMeanwhile profile={profile} />
            <Form intent="profile" labels={labels}>
              <input type="hidden" name="version" value={profile.version} />
              <ProfileFields said={profile} />
              <p>
                <button className="button">{t('save')}</button>
              </p>
            </Form>
          </>
        ) : (
          <>
            <p>{t('profileReadOnly')}</p>
            <ProfileFacts profile={profile} />
          </>
        )}
      </section>
      {profile.may.submit && (
        <section className="section stack" aria-labelledby="submission">
          <h2 id="submission">{t('submitTitle')}</h2>
          <p>{t('submitText')}</p>
          <Form intent="submission" labels={{}}>
            <p>
              <button className="button">{t('submit')}</button>
            </p>
          </Form>
        </section>
      )}
      {profile.may.trust && (
        <section className="section stack" aria-labelledby="trust">
          <h2 id="trust">{t('trustTitle')}</h2>
          <p>{t('trustText')}</p>
          <Form intent="trust" labels={{}}>
            <input type="hidden" name="trusted" value={profile.trusted ? 'no' : 'yes'} />
            <p>
              <button className="button button-quiet">{profile.trusted ? t('distrust') : t('trust')}</button>
            </p>
          </Form>
        </section>
      )}
    </div>
  );
}
