import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';

/** In the place of an agenda that could not be made: the way to the site itself. */
export function AgendaAway() {
  const t = useTranslations('embed');
  const language = useLanguage();
  return (
    <main>
      <div className="agenda" data-theme="auto">
        <title>{t('frameTitle')}</title>
        <h1 className="agenda-title">{t('frameTitle')}</h1>
        <p className="agenda-none">
          {t('away')}{' '}
          <a href={paths.events(language)} target="_top">
            {t('on')}
          </a>
        </p>
      </div>
    </main>
  );
}
