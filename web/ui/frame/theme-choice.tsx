import { type MouseEvent, useState } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Theme, themePath, themes } from '../../../server/contracts/theme.ts';
import { useChosenTheme } from '../../app/me.ts';
import { useLanguage } from '../language.tsx';
import styles from './frame.module.css';

/**
 * How pages look: as the device says, light, or dark. A form that comes back to the page; with scripts the page changes
 * at once, and the server hears of it beside that. It knows the choice before it draws the next page.
 */
export function ThemeChoice() {
  const t = useTranslations('site');
  const { pathname, search } = useLocation();
  const [chosen, choose] = useState(useChosenTheme(useLanguage()));
  const send = (event: MouseEvent<HTMLButtonElement>, theme: Theme | undefined) => {
    event.preventDefault();
    const body = new URLSearchParams({ theme: theme ?? 'device' });
    void fetch(themePath, { method: 'POST', body, redirect: 'manual', keepalive: true }).catch(() => undefined);
    show(theme);
    choose(theme);
  };
  return (
    <form method="post" action={themePath} className={styles['theme']}>
      <input type="hidden" name="next" value={pathname + search} />
      <fieldset>
        <legend>{t('appearance')}</legend>
        {[undefined, ...themes].map((theme) => (
          <button
            key={theme ?? 'device'}
            name="theme"
            value={theme ?? 'device'}
            aria-pressed={theme === chosen}
            onClick={(event) => send(event, theme)}
          >
            {t(theme ?? 'device')}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

function show(theme: Theme | undefined): void {
  if (theme === undefined) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  const surface = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim();
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) meta.content = surface;
}
