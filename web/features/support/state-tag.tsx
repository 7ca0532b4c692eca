import { useTranslations } from 'use-intl';
import type { SupportState } from '../../../server/contracts/support-words.ts';
import { type Flag, SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import styles from './support.module.css';

/** What is flown for a state: help is asked, it is granted, it is to be otherwise, or nothing comes of it. */
const flags: Readonly<Record<SupportState, Flag>> = {
  draft: 'V',
  submitted: 'V',
  in_review: 'V',
  info_needed: 'V',
  countered: 'E',
  waitlisted: 'D',
  proposed: 'E',
  confirmed: 'C',
  reconfirm: 'E',
  in_delivery: 'C',
  delivered: 'C',
  closed: 'C',
  declined: 'N',
  lapsed: 'L',
  transferred: 'I',
  withdrawn: 'L',
  cancelled: 'L',
};

/** The state of a request, in a word with its flag. */
export function StateTag({ state }: { state: SupportState }) {
  const t = useTranslations('support.states');
  return (
    <strong className={styles['state']}>
      <SignalFlag flag={flags[state]} />
      {t(state)}
    </strong>
  );
}
