import { useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { FormRefused } from '../../app/form.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { supportPaths } from '../../app/support-paths.ts';
import { type Answer, isProposal, withPreview } from './answers.ts';
import { Approval } from './approval.tsx';
import { DeliveryFields } from './delivery-fields.tsx';
import { Preview } from './preview.tsx';
import { ProposalFields } from './proposal-fields.tsx';
import type { RequestData } from './request-data.ts';
import styles from './answer.module.css';
import { TransferFields } from './transfer-fields.tsx';
import { AskFields, DeclineFields, WordsField } from './words-fields.tsx';

/** The form of one answer: what it means, its fields, what the organiser will read, and the button that sends it. */
export function AnswerForm({ data, answer }: { data: RequestData; answer: Answer }) {
  const t = useTranslations('requestAnswers');
  const language = useLanguage();
  const labels = useLabels(data);
  const sent = useActionData() as FormRefused | undefined;
  const mine = sent?.intent === answer ? sent : undefined;
  // What is shown before it is sent rests on what the page said then; a refusal tells what it says now.
  const version = mine?.preview ? mine.values['version']?.[0] : data.request.version;
  return (
    <div className={styles['form']}>
      <h3>{t(`name.${answer}`)}</h3>
      <p>{t(`about.${answer}`)}</p>
      {mine?.preview && <Preview data={data} answer={answer} values={mine.values} />}
      <Form intent={answer} id="answer-form" labels={labels}>
        <input type="hidden" name="version" value={version} />
        <Fields data={data} answer={answer} />
        {(isProposal(answer) || answer === 'reconfirm') && <Approval data={data} answer={answer} refused={mine} />}
        <p className={styles['buttons']}>
          <button className="button">{answer === 'transfer' ? t('sendTransfer') : t('send')}</button>
          {withPreview.has(answer) && (
            <button className="button button-quiet" name="step" value="preview">
              {t('preview')}
            </button>
          )}
          <a href={`${supportPaths.answer(language, data.code, data.request.id)}#answer`}>{t('leave')}</a>
        </p>
      </Form>
    </div>
  );
}

function Fields({ data, answer }: { data: RequestData; answer: Answer }) {
  const t = useTranslations('requestAnswers');
  switch (answer) {
    case 'accept':
    case 'part':
    case 'dates':
      return <ProposalFields data={data} answer={answer} />;
    case 'transfer':
      return <TransferFields data={data} />;
    case 'decline':
      return <DeclineFields />;
    case 'ask':
      return <AskFields />;
    case 'waitlist':
      return <WordsField label={t('waitText')} hint={t('waitHint')} />;
    case 'cancel':
      return <WordsField label={t('cancelText')} hint={t('cancelHint')} />;
    case 'reconsider':
      return <WordsField label={t('reconsiderText')} optional />;
    case 'deliver':
      return <DeliveryFields data={data} />;
    case 'reconfirm':
    case 'take':
    case 'start':
      return null;
  }
}

/** Names of all fields by what people read, for the summary of what is wrong. */
function useLabels({ around, request }: RequestData): Record<string, string> {
  const t = useTranslations('requestAnswers');
  const language = useLanguage();
  const perService = around.services.flatMap(({ service, name }) => [
    [`quantity-${service}`, `${name[language]}, ${t('quantityOf', { asked: '' }).trim()}`],
    [`note-${service}`, `${name[language]}, ${t('noteOf')}`],
  ]);
  const perPerson = request.assignees.map(({ id, name }) => [
    `minutes-${id}`,
    t('hoursOf', { name: name ?? t('somebody') }),
  ]);
  return {
    estimateMinutes: t('estimateDays'),
    conditions: t('conditions'),
    validDays: t('validDays'),
    lead: t('lead'),
    services: t('services'),
    from: t('from'),
    to: t('to'),
    approval: t('approval'),
    office: t('office'),
    reason: t('reason'),
    alternative: t('alternative'),
    fields: t('askFields'),
    text: t('declineText'),
    report: t('report'),
    minutes: t('minutes'),
    ...Object.fromEntries([...perService, ...perPerson]),
  };
}
