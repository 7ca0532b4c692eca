import { Link } from 'react-router';
import { type HelpRole, textPaths } from '../../app/text-paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Contact, TextPage } from '../../ui/text-page/text-page.tsx';
import { frameWords } from './frame-words.ts';
import type { RoleHelp } from './help-words.ts';

/** Help for one role: what people in it come to do, step by step, each step with the page that does it. */
export function HelpPage({ role, help }: { role: HelpRole; help: RoleHelp }) {
  const language = useLanguage();
  const words = frameWords[language];
  return (
    <TextPage
      title={help.title}
      lead={help.lead}
      canonical={textPaths.help(language, role)}
      sections={[
        ...help.tasks.map(({ id, title, steps, note }) => ({
          id,
          title,
          body: (
            <>
              <ol>
                {steps.map((step, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- the steps of a text never move
                  <li key={index}>{step}</li>
                ))}
              </ol>
              {note && <p>{note}</p>}
            </>
          ),
        })),
        {
          id: 'contact',
          title: words.stuck,
          body: (
            <p>
              {words.write} <Contact about={help.title} unknown={words.noContact} />.{' '}
              <Link to={textPaths.help(language)}>{words.otherRoles}</Link>
            </p>
          ),
        },
      ]}
    />
  );
}
