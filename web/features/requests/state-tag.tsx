import { useTranslations } from 'use-intl';
import type { SupportState } from '../../../server/contracts/support-words.ts';
import { type Flag, SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';

const flags: Partial<Record<SupportState, Flag>> = {
  proposed: 'D',
  confirmed: 'C',
  in_delivery: 'C',
  delivered: 'C',
  closed: 'C',
  transferred: 'I',
  declined: 'N',
  cancelled: 'L',
  countered: 'E',
  reconfirm: 'U',
};

/** Where a request stands: a word, with the flag that means it at sea. */
export function StateTag({ state }: { state: SupportState }) {
  const t = useTranslations('requests.state');
  const flag = flags[state];
  return (
    <span className="tag">
      {flag && <SignalFlag flag={flag} />}
      {t(state)}
    </span>
  );
}
