import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createApp } from '../server/app.ts';
import { connect, createPool } from '../server/database/connect.ts';

/** Writes the OpenAPI document as the endpoints make it; with `--check` only says whether the committed one is true. */

const file = fileURLToPath(new URL('../docs/openapi.json', import.meta.url));

export async function openApiDocument(): Promise<string> {
  const db = connect(createPool('postgres://nobody@127.0.0.1:9/none'));
  const pages = { render: async () => new Response(null) };
  const mail = { transport: { deliver: async () => undefined }, from: 'nobody@localhost' };
  const secret = 'no session is ever opened by this program';
  const { server } = await createApp({ db, publicUrl: 'http://localhost', pages, secret, mail, logLevel: 'silent' });
  await server.ready();
  const document = `${JSON.stringify(server.swagger(), null, 2)}\n`;
  await server.close();
  await db.destroy();
  return document;
}

export function committedOpenApi(): string {
  return readFileSync(file, 'utf8');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const document = await openApiDocument();
  if (!process.argv.includes('--check')) writeFileSync(file, document);
  else if (document !== committedOpenApi()) {
    process.stderr.write('docs/openapi.json does not say what the endpoints do. Write it anew: npm run openapi\n');
    process.exitCode = 1;
  }
}
