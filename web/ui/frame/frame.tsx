import { useLayoutEffect, useRef } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useMatches, useNavigation } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Language } from '../../../server/contracts/words.ts';
import { isPlanner, seesPlans, useMe } from '../../app/me.ts';
import { type PageHandle } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { textPaths } from '../../app/text-paths.ts';
import { useLanguage } from '../language.tsx';
import styles from './frame.module.css';
import { Foot } from './foot.tsx';
import { MyTeams } from './my-teams.tsx';

/** What stands around every page: skip links, head with neatline, main, foot. */
export function Frame() {
  const t = useTranslations('site');
  const language = useLanguage();
  const navigation = useNavigation();
  useFocusAfterNavigation();
  return (
    <>
      <a href="#main" className={styles['skip']}>
        {t('skip')}
      </a>
      <header className={styles['head']}>
        <div className={styles['bar']}>
          <Link to={paths.home(language)} className={styles['mark']}>
            <Mark />
            {t('name')}
          </Link>
          <nav aria-label={t('menu')} className={styles['menu']}>
            <NavLink to={paths.events(language)}>{t('events')}</NavLink>
            <NavLink to={paths.countries(language)}>{t('countries')}</NavLink>
            <NavLink to={paths.sectors(language)}>{t('sectors')}</NavLink>
            <NavLink to={paths.organisers(language)}>{t('organisers')}</NavLink>
            <SignedIn />
            <LanguageSwitch />
            <NavLink to={textPaths.help(language)}>{t('help')}</NavLink>
          </nav>
        </div>
        <div className={styles['neatline']} data-busy={navigation.state === 'idle' ? undefined : true} />
      </header>
      <main id="main" tabIndex={-1} className={styles['main']}>
        <Outlet />
      </main>
      <Foot />
      <ScrollRestoration />
    </>
  );
}

/** The way in, or who is in. These pages are another address of the server, loaded whole. */
function SignedIn() {
  const t = useTranslations('site');
  const language = useLanguage();
  const me = useMe(language);
  if (!me) return <a href={paths.signIn(language)}>{t('signIn')}</a>;
  return (
    <>
      {seesPlans(me) && <a href={paths.yearPlan(language)}>{t('yearPlan')}</a>}
      {isPlanner(me) && <a href={paths.moderation(language)}>{t('moderation')}</a>}
      <MyTeams me={me} />
      <a href={paths.account(language)}>{me.name || t('account')}</a>
      <a href={paths.signOut(language)}>{t('signOut')}</a>
    </>
  );
}

function LanguageSwitch() {
  const language = useLanguage();
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const t = useTranslations('site');
  const location = useLocation();
  const match = useMatches().at(-1);
  const handle = match?.handle as PageHandle | undefined;
  const target =
    handle?.inLanguage?.(other, {
      data: match?.loaderData,
      search: location.search,
      params: match?.params ?? {},
    }) ?? paths.home(other);
  return (
    <a href={target} lang={other} hrefLang={other} title={t('otherLanguageHint')}>
      {t('otherLanguage')}
    </a>
  );
}

/** The Blue Peter: all aboard, about to sail. */
function Mark() {
  return (
    <svg viewBox="0 0 18 18" width="26" height="26" aria-hidden="true" focusable="false" className={styles['flag']}>
      <rect width="18" height="18" />
      <rect x="6" y="6" width="6" height="6" />
    </svg>
  );
}

/**
 * After a change of page the heading is read and the keyboard goes on from there; not after a change of filters.
 * Before the page is painted: who presses Tab at once is not called back.
 */
function useFocusAfterNavigation(): void {
  const { pathname } = useLocation();
  const first = useRef(true);
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [pathname]);
}
