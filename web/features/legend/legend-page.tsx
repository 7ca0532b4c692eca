import { Fragment, type ReactNode } from 'react';
import { Link, useLoaderData } from 'react-router';
import { statusLabels } from '../../../server/contracts/labels.ts';
import { type Kind, listKinds } from '../../../server/contracts/reference-data.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { textPaths } from '../../app/text-paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { flagOfKind, flagOfStatus } from '../../../server/contracts/flags.ts';
import { type Flag, SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import type { LegendWords } from './legend-words.ts';
import styles from './legend.module.css';

interface LegendData {
  words: LegendWords;
  kinds: Pick<Kind, 'id' | 'name'>[];
  publicUrl: string;
}

export const legendLoader = (language: Language) =>
  pageLoader(language, async ({ call, publicUrl }): Promise<LegendData> => {
    const [{ legend }, kinds] = await Promise.all([
      language === 'nl' ? import('./legend-nl.ts') : import('./legend-en.ts'),
      call(listKinds),
    ]);
    return { words: legend, kinds: kinds.items.map(({ id, name }) => ({ id, name })), publicUrl };
  });

const groups: Readonly<Record<keyof LegendWords['groups'], readonly Flag[]>> = {
  kinds: ['P', 'H', 'K', 'Answer', 'Q', 'R'],
  states: ['V', 'C', 'D', 'E', 'I', 'N', 'L'],
  attention: ['X', 'U', 'Y'],
};

/** All flags on one page: how each looks, what it means here, and what it has always meant at sea. */
export function LegendPage() {
  const { words, kinds, publicUrl } = useLoaderData<LegendData>();
  const language = useLanguage();
  const statuses = Object.keys(flagOfStatus) as (keyof typeof flagOfStatus)[];
  const meanings = (flag: Flag): ReactNode[] => [
    ...kinds
      .filter(({ id }) => flagOfKind[id] === flag)
      .map(({ id, name }) => (
        <Link key={id} to={paths.events(language, { kind: [id] })}>
          {name[language]}
        </Link>
      )),
    ...statuses.filter((status) => flagOfStatus[status] === flag).map((status) => statusLabels[status][language]),
    words.flags[flag].here ?? [],
  ];
  return (
    <>
      <Head title={words.title} description={words.lead} canonical={textPaths.legend(language)} publicUrl={publicUrl} />
      <header className={styles['head']}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
        <section key={group} className={`section ${styles['group']}`} aria-labelledby={group}>
          <h2 id={group}>{words.groups[group].title}</h2>
          <p>{words.groups[group].text}</p>
          <ul className={styles['flags']}>
            {groups[group].map((flag) => (
              <li key={flag}>
                <SignalFlag flag={flag} large />
                <h3>
                  {meanings(flag)
                    .flat()
                    .map((meaning, index) => (
                      // oxlint-disable-next-line react/no-array-index-key -- what a flag means never moves
                      <Fragment key={index}>
                        {index > 0 && ' · '}
                        {meaning}
                      </Fragment>
                    ))}
                </h3>
                <p>
                  <span className={styles['name']}>{words.flags[flag].name}</span>
                  {words.atSea}: {words.flags[flag].atSea}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className={`section ${styles['group']}`} aria-labelledby="signs">
        <h2 id="signs">{words.otherSigns.title}</h2>
        <dl className={styles['signs']}>
          {words.otherSigns.signs.map(({ sign, means }) => (
            <div key={sign}>
              <dt>{sign}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
