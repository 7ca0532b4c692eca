import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { CopyAddress } from '../subscribe/copy-address.tsx';
import { Programs } from '../subscribe/programs.tsx';
import { useKeyboardAt } from '../../ui/use-keyboard-at.ts';

/** A calendar that was just made, with its address: no other page tells it, and nobody keeps it. */
export function NewCalendar({ name, address }: { name: string; address: string }) {
  const t = useTranslations('calendars');
  const place = useRef<HTMLElement>(null);
  useKeyboardAt(() => place.current, []);
  return (
    <>
      <section ref={place} className="stack" tabIndex={-1} aria-labelledby="new-calendar">
        <h2 id="new-calendar">{t('newTitle', { name })}</h2>
        <p>{t('newText')}</p>
        <CopyAddress address={address} label={t('address', { name })} />
      </section>
      <Programs address={address} />
    </>
  );
}
