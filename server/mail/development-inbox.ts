import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Problem } from '../kernel/problems.ts';
import { escapeHtml } from './escape-html.ts';
import type { KeptMail } from './transports.ts';

/** The names that `folderTransport` gives; anything else is not looked at. */
const kept = /^\d{8}T\d{6}\.\d{3}Z-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Shows the mails of a folder to whoever works on this machine. It shows codes: never add it where others come. */
export function addDevelopmentInbox(app: FastifyInstance, directory: string): void {
  const config = { callers: 'everyone' } as const;
  const schema = { hide: true };

  app.get('/dev/mail', { config, schema }, async (_request, reply) => {
    const names = (await readdir(directory).catch(() => []))
      .flatMap((file) => (file.endsWith('.json') ? file.slice(0, -'.json'.length) : []))
      .filter((name) => kept.test(name))
      .toSorted()
      .toReversed();
    const mails = await Promise.all(names.map(async (name) => ({ name, mail: await read(directory, name) })));
    const items = mails.map(
      ({ name, mail }) => `<li><a href="/dev/mail/${name}">${escapeHtml(mail.subject)}</a><br>${addressOf(mail)}</li>`,
    );
    return page(reply, 'Mails', items.length > 0 ? `<ol>${items.join('\n')}</ol>` : '<p>No mail yet.</p>');
  });

  app.get<{ Params: { name: string } }>('/dev/mail/:name', { config, schema }, async (request, reply) => {
    const { name } = request.params;
    const mail = kept.test(name) ? await read(directory, name).catch(() => undefined) : undefined;
    if (mail === undefined) throw new Problem('notFound', 'There is no such mail.');
    const paragraphs = mail.text
      .trim()
      .split('\n\n')
      .map((paragraph) =>
        /^-+$/.test(paragraph) ? '<hr>' : `<p>${paragraph.split('\n').map(lineOf).join('<br>')}</p>`,
      );
    const content = [`<p>${addressOf(mail)}</p>`, ...paragraphs, '<p><a href="/dev/mail">All mails</a></p>'];
    return page(reply, mail.subject, content.join('\n'));
  });
}

async function read(directory: string, name: string): Promise<KeptMail> {
  return JSON.parse(await readFile(join(directory, `${name}.json`), 'utf8')) as KeptMail;
}

function addressOf({ at, to }: KeptMail): string {
  return `<time datetime="${escapeHtml(at)}">${escapeHtml(at)}</time> to ${escapeHtml(to)}`;
}

/** A line; one that is a link can be followed. */
function lineOf(line: string): string {
  const text = escapeHtml(line);
  return /^https?:\/\/\S+$/.test(line) ? `<a href="${text}">${text}</a>` : text;
}

function page(reply: FastifyReply, title: string, content: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').header('x-robots-tag', 'noindex')
    .send(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/favicon.svg">
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
</main>
</body>
</html>
`);
}
