import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect } from 'vitest';

/** The standard of HTML, whole documents and what assistive technology needs of it; matters of style are ours. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Titles carry the name of the site after the name of the page.
      'long-title': 'off',
      // React writes `<input/>` and `disabled=""`; both are HTML.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      // A button in a form sends it, which is what ours do.
      'no-implicit-button-type': 'off',
      // What a page loads is its own server's: there is nobody else to vouch against.
      'require-sri': 'off',
      // A label around a field may name it as well.
      'no-redundant-for': 'off',
      // What scrolls is a region without being a section of the text; lists may carry a name.
      'prefer-native-element': ['error', { exclude: ['region'] }],
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  }),
);

/** What is wrong with a page as the server sent it: rule, line and what stands there. */
export async function htmlFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}

export async function expectValidHtml(html: string, path: string): Promise<void> {
  expect(await htmlFaults(html), `HTML of ${path}`).toEqual([]);
}
