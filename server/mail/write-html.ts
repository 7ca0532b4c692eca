import type { Half } from './compose.ts';
import { escapeHtml } from './escape-html.ts';
import type { Part } from './wording.ts';

/**
 * The mail as a page: real headings, each half in its language, nothing fetched from anywhere. It has no colours of its
 * own, so that it is as legible as the reader's program is, by day and by night.
 */
export function writeHtml(first: Half, second: Half): string {
  return `<!doctype html>
<html lang="${first.language}" style="color-scheme: light dark">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(first.subject)}</title>
</head>
<body style="margin: 0; padding: 24px; font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Arial, sans-serif">
<main style="max-width: 36em; margin: 0 auto; overflow-wrap: break-word">
<p lang="${second.language}" style="${small}">${escapeHtml(second.below)}</p>
${halfOf(first, 'h1')}
<hr style="margin: 32px 0">
${halfOf(second, 'h2')}
</main>
</body>
</html>
`;
}

const small = 'font-size: 14px';
const button =
  'display: inline-block; padding: 10px 20px; border: 2px solid; border-radius: 4px; color: inherit; font-weight: bold';

function halfOf(half: Half, heading: 'h1' | 'h2'): string {
  return `<section lang="${half.language}">
<${heading} style="font-size: 22px; line-height: 1.3">${escapeHtml(half.subject)}</${heading}>
${half.parts.map((part) => partOf(part, heading === 'h1' ? 'h2' : 'h3')).join('\n')}
<p style="${small}">${escapeHtml(half.closing)}</p>
</section>`;
}

function partOf(part: Part, heading: 'h2' | 'h3'): string {
  if (typeof part === 'string') return `<p>${escapeHtml(part)}</p>`;
  if ('code' in part)
    return `<p style="font: bold 28px/1.5 ui-monospace, monospace; letter-spacing: 3px">${escapeHtml(part.code)}</p>`;
  if ('list' in part) return `<ul>${part.list.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
  if ('quote' in part)
    // Nobody knows in which language it was written.
    return `<blockquote lang="" style="margin: 16px 0; padding-left: 16px; border-left: 4px solid">${escapeHtml(part.quote).replaceAll('\n', '<br>')}</blockquote>`;
  if ('heading' in part)
    return `<${heading} style="margin: 28px 0 8px; padding-top: 12px; border-top: 2px solid; font-size: 18px; line-height: 1.3">${escapeHtml(part.heading)}</${heading}>`;
  if ('entries' in part) return `<ul style="padding: 0; list-style: none">${part.entries.map(entryOf).join('')}</ul>`;
  if ('aside' in part)
    return `<p><a href="${escapeHtml(part.link)}" style="color: inherit">${escapeHtml(part.aside)}</a></p>`;
  return `<p><a href="${escapeHtml(part.link)}" style="${button}">${escapeHtml(part.action)}</a></p>`;
}

function entryOf({
  title,
  link,
  lines,
}: {
  title: string;
  link?: string | undefined;
  lines: readonly string[];
}): string {
  const name = link
    ? `<a href="${escapeHtml(link)}" style="color: inherit; font-weight: bold">${escapeHtml(title)}</a>`
    : `<strong>${escapeHtml(title)}</strong>`;
  return `<li style="margin: 0 0 16px">${[name, ...lines.map(escapeHtml)].join('<br>')}</li>`;
}
