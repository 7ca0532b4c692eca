import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';

/** The way for planners to what could not be handled. */
export function MessagesLink() {
  const t = useTranslations('upkeep');
  const language = useLanguage();
  return (
    <p>
      <a href={paths.messages(language)}>{t('title')}</a>
    </p>
  );
}
