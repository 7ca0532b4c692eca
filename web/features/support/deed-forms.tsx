import type { ReactNode } from 'react';
import { useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import type { FormRefused } from '../../app/form.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { ChoiceField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useFormLabel } from './form-labels.ts';
import { stepOfField } from './form-steps.ts';
import styles from './request.module.css';

interface Props {
  request: SupportRequest;
  typed: string | undefined;
}

/** The version a decision is based on: one that somebody decided on since is refused. */
export function Version({ request }: { request: Pick<SupportRequest, 'version'> }) {
  return <input type="hidden" name="version" value={request.version} />;
}

/** What the office asked, the fields it is about, and the answer in place. */
export function InformForm({ code, request, typed }: Props & { code: string }) {
  const t = useTranslations('support.inform');
  const language = useLanguage();
  const labelOf = useFormLabel();
  const question = request.steps.findLast(({ to }) => to === 'info_needed');
  const city = request.office.city[language];
  return (
    <>
      <p>{t('asks', { city })}</p>
      {question?.text !== undefined && <blockquote className={styles['quote']}>{question.text}</blockquote>}
      {question?.fields && (
        <>
          <p>{t('about')}</p>
          <ul className={styles['links']}>
            {question.fields.map((name) => {
              const step = stepOfField(name);
              return (
                <li key={name}>
                  {step ? (
                    <a href={`${supportPaths.ask(language, code, request.event.id, step)}?focus=${name}`}>
                      {labelOf(name)}
                    </a>
                  ) : (
                    name
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {request.may.includes('inform') ? (
        <Form intent="inform" labels={{ text: t('text') }}>
          <Version request={request} />
          <TextField name="text" label={t('text')} hint={t('hint', { city })} lines={4} value={typed} />
          <p>
            <button className="button">{t('submit')}</button>
          </p>
        </Form>
      ) : (
        <p className="hint">{t('editorsAnswer')}</p>
      )}
    </>
  );
}

/** Closes what was delivered, and says how it was. */
export function CloseForm({ request, typed }: Props) {
  const t = useTranslations('support');
  const scores = ['5', '4', '3', '2', '1'] as const;
  return (
    <Form intent="close" labels={{ satisfaction: t('close.how'), text: t('close.text') }}>
      <Version request={request} />
      <ChoiceField
        name="satisfaction"
        label={t('close.how')}
        options={scores.map((score) => ({ value: score, label: `${score} · ${t(`satisfaction.${score}`)}` }))}
      />
      <TextField name="text" label={t('close.text')} hint={t('close.hint')} lines={3} value={typed} optional />
      <p>
        <button className="button">{t('close.submit')}</button>
      </p>
    </Form>
  );
}

export function RemindForm({ city }: { city: string }) {
  const t = useTranslations('support.remind');
  return (
    <Form intent="remind" labels={{}}>
      <p>
        <button className="button button-quiet">{t('submit', { city })}</button>{' '}
        <span className="hint">{t('hint')}</span>
      </p>
    </Form>
  );
}

/** Takes a request back before anything was agreed, or cancels what was, with the reason. */
export function EndForm({ request, deed, typed }: Props & { deed: 'withdraw' | 'cancel' }) {
  const t = useTranslations(`support.${deed}`);
  const language = useLanguage();
  const city = request.office.city[language];
  return (
    <Unfolding intent={deed} title={t('title')}>
      <Form intent={deed} labels={{ text: t('text') }}>
        <Version request={request} />
        <p>{t('lead', { city })}</p>
        <TextField name="text" label={t('text')} lines={3} value={typed} optional={deed === 'withdraw'} />
        <p>
          <button className="button button-quiet">{t('submit')}</button>
        </p>
      </Form>
    </Unfolding>
  );
}

/** A form that stands folded until it is wanted, or was refused. */
export function Unfolding({ intent, title, children }: { intent: string; title: string; children: ReactNode }) {
  const refused = useActionData() as Partial<FormRefused> | undefined;
  return (
    <details className={styles['more']} open={refused?.intent === intent}>
      <summary>{title}</summary>
      <div className={styles['unfolded']}>{children}</div>
    </details>
  );
}
