import { readConfig } from '../server/config.ts';
import { startServer } from '../server/main.ts';
import { developmentPages } from './development-pages.ts';

/** `npm run dev`: a page that changes reloads in the browser; Node's `--watch` starts the server anew when it changes. */
const say = (line: string) => process.stdout.write(`${line}\n`);
const config = readConfig(process.env);
const pages = await developmentPages();
const server = await startServer(config, pages, say);
say(`\n  ${config.publicUrl}\n  ${config.publicUrl}/api/docs\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void Promise.all([pages.close(), server.close()]).then(() => process.exit(0));
  });
