import { useTranslations } from 'use-intl';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Unfolding, Version } from './deed-forms.tsx';
import { ProposalFacts } from './proposal-facts.tsx';
import styles from './request.module.css';

/** The proposal that waits for an answer: what it says, the way to confirm it, and to ask for it otherwise. */
export function OpenProposal({
  code,
  request,
  typed,
}: {
  code: string;
  request: SupportRequest;
  typed: string | undefined;
}) {
  const t = useTranslations('support.proposal');
  const language = useLanguage();
  const proposal = request.proposals.find(({ state }) => state === 'open');
  if (!proposal) return null;
  return (
    <>
      <ProposalFacts proposal={proposal} request={request} />
      {request.may.includes('confirm') ? (
        <>
          <p className={styles['row']}>
            <a className="button" href={supportPaths.request(language, code, request.id, 'confirm')}>
              {t('toConfirm')}
            </a>
          </p>
          <Unfolding intent="counter" title={t('otherwise')}>
            <Form intent="counter" labels={{ text: t('text'), from: t('from'), to: t('to') }}>
              <Version request={request} />
              <p>{t('otherwiseLead', { city: request.office.city[language] })}</p>
              <TextField name="text" label={t('text')} lines={4} value={typed} />
              <div className={styles['pair']}>
                <TextField name="from" label={t('from')} type="date" optional />
                <TextField name="to" label={t('to')} type="date" optional />
              </div>
              <p>
                <button className="button button-quiet">{t('otherwiseSubmit')}</button>
              </p>
            </Form>
          </Unfolding>
        </>
      ) : (
        <p className="hint">{t('editorsAnswer')}</p>
      )}
    </>
  );
}
