import { formatSearchAddress } from '../../../server/contracts/search-address.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { paths } from '../../app/paths.ts';
import { type EmbedChoices, layouts, themes, usualLimit } from './embed-choices.ts';

interface Code {
  publicUrl: string;
  choices: EmbedChoices;
  lang: Language;
  /** Path of the agenda alone. */
  address: string;
}

/** What the page of somebody else says in the language of its agenda, whatever the language of this page. */
const said = {
  nl: { title: 'Agenda van Verover de wereld', link: 'Evenementen op Verover de wereld' },
  en: { title: 'Agenda of Verover de wereld', link: 'Events on Verover de wereld' },
};

/** HTML that shows the agenda as a part of the page itself. */
export function elementCode({ publicUrl, choices, lang }: Code): string {
  const { selection, layout, theme, limit } = choices;
  const query = formatSearchAddress(selection);
  const attributes = [
    query && `query="${escaped(query)}"`,
    `lang="${lang}"`,
    layout !== layouts[0] && `layout="${layout}"`,
    theme !== themes[0] && `theme="${theme}"`,
    limit !== usualLimit && `limit="${limit}"`,
  ].filter(Boolean);
  return [
    `<script type="module" src="${publicUrl}/embed.js"></script>`,
    `<verover-agenda ${attributes.join(' ')}>`,
    `  <a href="${escaped(publicUrl + paths.events(lang, selection))}">${said[lang].link}</a>`,
    `</verover-agenda>`,
  ].join('\n');
}

/** HTML that shows the agenda in a frame. */
export function frameCode({ publicUrl, address, lang }: Code): string {
  return `<iframe src="${escaped(publicUrl + address)}"\n  title="${said[lang].title}"\n  width="100%" height="640" loading="lazy"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
