import { useTranslations } from 'use-intl';
import { reasonsFor, reviewReasons } from '../../../server/contracts/review-reasons.ts';
import type { ReviewQueue } from '../../app/paths.ts';
import { ChoiceField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';

const kinds = { organisations: 'organisation', claims: 'claim', events: 'event' } as const;

const decisions = {
  organisations: ['verified', 'changes_requested', 'refused'],
  claims: ['granted', 'refused'],
  events: ['published', 'changes_requested', 'refused'],
} as const;

/** What a planner decides, and why. The version is the one that stood on the page. */
export function DecisionForm({
  queue,
  version,
  shared = false,
}: {
  queue: ReviewQueue;
  version?: number | undefined;
  /** Whether an event is published for fewer already, and asks to be shown to everybody. */
  shared?: boolean;
}) {
  const t = useTranslations('moderation');
  const language = useLanguage();
  const labels = { decision: t('decision'), reasons: t('reasons'), text: t('text'), trusted: t('trusted') };
  return (
    <section className="section stack" aria-labelledby="decide">
      <h2 id="decide">{t('decide')}</h2>
      <Form labels={labels}>
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <ChoiceField
          name="decision"
          label={labels.decision}
          options={decisions[queue].map((decision) => ({
            value: decision,
            label: shared && decision === 'published' ? t('makePublic') : t(`decisions.${decision}`),
            hint: shared && decision === 'refused' ? t('staysShared') : t(`decisionHints.${decision}`),
          }))}
        />
        <ChoiceField
          name="reasons"
          label={labels.reasons}
          hint={t('reasonsHint')}
          options={reasonsFor(kinds[queue]).map((reason) => ({
            value: reason,
            label: reviewReasons[reason].label[language],
          }))}
          several
        />
        <TextField name="text" label={labels.text} hint={t('textHint')} lines={3} optional />
        {queue === 'organisations' && (
          <ChoiceField
            name="trusted"
            label={labels.trusted}
            options={[{ value: 'yes', label: t('trustedOption') }]}
            several
          />
        )}
        <p>
          <button className="button">{t('submit')}</button>
        </p>
      </Form>
    </section>
  );
}
