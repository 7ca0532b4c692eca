import type { Language } from '../../server/contracts/words.ts';

const words: Readonly<Record<Language, string>> = {
  nl: 'Geen verbinding met het internet. U kunt verder lezen; zoeken en versturen kan weer zodra er verbinding is.',
  en: 'No internet connection. You can read on; searching and sending work again once you are connected.',
};

/** Comes with every page, and shows once the network goes: `offline.ts` sees to that. */
export function OfflineBar({ language }: { language: Language }) {
  return (
    <div role="status" className="offline">
      <p id="offline" className="notice notice-mark" hidden>
        {words[language]}
      </p>
    </div>
  );
}
