import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { type Flag, SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import { AnswerForm } from './answer-form.tsx';
import { type Answer, type MainAnswer, answersTo, isMainAnswer } from './answers.ts';
import { type RequestData, choosing } from './request-data.ts';
import styles from './answer.module.css';

const flags: Readonly<Record<MainAnswer, Flag>> = { accept: 'C', part: 'D', dates: 'E', transfer: 'I', decline: 'N' };
/** Steps that need no words: a button is enough. */
const atOnce: ReadonlySet<Answer> = new Set(['take', 'start']);

/** The answers that can be given now, as links; the one that is chosen stands open below them. */
export function AnswerSection({ data }: { data: RequestData }) {
  const t = useTranslations('requestAnswers');
  const { request, answer } = data;
  const open = answersTo(request);
  const main = open.filter(isMainAnswer);
  const others = open.filter((one) => !isMainAnswer(one));
  const bar = useEscape(answer);
  const isOurs = main.length > 1;
  return (
    <section className={`section stack ${styles['answer'] ?? ''}`} aria-labelledby="answer">
      <h2 id="answer" tabIndex={-1}>
        {t('title')}
      </h2>
      {open.length === 0 && (
        <p>{['proposed', 'info_needed'].includes(request.state) ? t('waitsOrganiser') : t('none')}</p>
      )}
      {open.length > 0 && (
        <div ref={bar} className={styles['bars']}>
          {isOurs && <Bar data={data} answers={main} label={t('bar')} isMain />}
          <Bar data={data} answers={isOurs ? others : [...others, ...main]} label={isOurs ? t('more') : t('agreed')} />
        </div>
      )}
      {answer && !atOnce.has(answer) && <AnswerForm key={answer} data={data} answer={answer} />}
    </section>
  );
}

interface BarProps {
  data: RequestData;
  answers: readonly Answer[];
  label: string;
  isMain?: boolean;
}

function Bar({ data, answers, label, isMain = false }: BarProps) {
  const t = useTranslations('requestAnswers');
  const language = useLanguage();
  if (answers.length === 0) return null;
  return (
    <nav aria-label={label} className={styles[isMain ? 'bar' : 'otherBar']}>
      <ul>
        {answers.map((one) => (
          <li key={one}>
            {atOnce.has(one) ? (
              <Form intent={one} labels={{}}>
                <input type="hidden" name="version" value={data.request.version} />
                <button className="button button-quiet button-small">{t(`name.${one}`)}</button>
              </Form>
            ) : (
              <a
                href={`${choosing(data, language, { answer: one, week: undefined })}#answer`}
                aria-current={data.answer === one ? 'true' : undefined}
              >
                {isMain && isMainAnswer(one) ? (
                  <>
                    <SignalFlag flag={flags[one]} />
                    {t(`short.${one}`)}
                  </>
                ) : (
                  t(`name.${one}`)
                )}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Esc goes back to the answers from the form of one; what was typed in it stays. */
function useEscape(answer: Answer | undefined) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer === undefined) return undefined;
    const go = (event: KeyboardEvent) => {
      const section = bar.current?.closest('section');
      if (event.key !== 'Escape' || !section?.contains(document.activeElement)) return;
      bar.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, [answer]);
  return bar;
}
