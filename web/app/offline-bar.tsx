import { useTranslations } from 'use-intl';

/** Comes with every page, and shows once the network goes: `offline.ts` sees to that. */
export function OfflineBar() {
  const t = useTranslations('site');
  return (
    <div aria-live="polite" className="offline">
      <p id="offline" className="notice notice-mark" hidden>
        {t('offline')}
      </p>
    </div>
  );
}
