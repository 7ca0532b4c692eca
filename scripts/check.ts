import { spawnSync } from 'node:child_process';

const rooms = ['server', 'web', 'search', 'migrations', 'scripts', 'test'];

/**
 * Everything that must hold before a change is shared, in order of cost. `npm run check` runs all steps,
 * `npm run check -- types` one of them.
 */
const steps: Readonly<Record<string, string[][]>> = {
  format: [['oxfmt', '--check', ...rooms]],
  lint: [['oxlint', '-c', 'scripts/checks/oxlint.json', '--type-aware', '--deny-warnings', '.']],
  types: rooms.map((room) => ['tsc', '-p', `${room}/tsconfig.json`]),
  directions: [['node', 'scripts/checks/directions.ts']],
  unused: [['knip', '--config', 'scripts/checks/knip.json']],
  openapi: [['node', 'scripts/openapi.ts', '--check']],
  budgets: [
    ['node', 'scripts/build-web.ts'],
    ['node', 'scripts/checks/budgets.ts'],
  ],
  audit: [['node', 'scripts/checks/audit.ts']],
  tests: [['vitest', 'run', '--config', 'test/vitest.config.ts']],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  process.stderr.write(`There is no step ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}.\n`);
  process.exit(2);
}

const failed = Object.entries(steps)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .filter(([name, commands]) => {
    process.stdout.write(`\n── ${name}\n`);
    return commands.some(([program = '', ...words]) => {
      const run = spawnSync(program, words, { stdio: 'inherit', shell: process.platform === 'win32' });
      return run.status !== 0;
    });
  })
  .map(([name]) => name);

process.stdout.write(failed.length === 0 ? '\nAll is well.\n' : `\nNot well: ${failed.join(', ')}.\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
