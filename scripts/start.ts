import { demoPassword } from '../server/accounts/add-demo-person.ts';
import { demoPeople } from '../server/accounts/demo-people.queries.ts';
import { ConfigError, readConfig } from '../server/config.ts';
import { startServer } from '../server/main.ts';
import { builtPages } from '../server/pages/built-pages.ts';
import { buildWebIfStale } from './build-web.ts';

/** `npm start`: builds the pages when they changed, starts everything, and says where it is. */

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const config = readConfig(process.env);
  await buildWebIfStale(say);
  const server = await startServer(config, await builtPages(), say);
  say('');
  say(`  Verover de wereld   ${config.publicUrl}`);
  say(`  API documentation   ${config.publicUrl}/api/docs`);
  say('');
  if (config.demoAccounts) {
    say(`  Sign in with the password ${demoPassword} as one of these invented people:`);
    for (const { email, role } of await demoPeople(server.app.context.db)) say(`    ${email.padEnd(34)}${role.en}`);
    say('');
  }
  if (config.demo) say('  With an invented demonstration programme (DEMO=off leaves it out). Ctrl+C stops.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : startFailure(error)}\n`);
  process.exit(1);
}

function startFailure(error: unknown): string {
  const code = (error as { code?: string } | undefined)?.code;
  if (code === 'EADDRINUSE') return 'The port is taken by another program. Choose another one: PORT=3001 npm start.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
