import { ConfigError, readConfig } from '../server/config.ts';
import { withApp } from '../server/search-tools.ts';
import { auditSearch, differences, inWords } from '../server/search/audit-search.ts';

/**
 * `npm run search:audit`: compares everything that is searched with the events. Ends with 1 when something differs, with 2
 * when it could not look. `-- --repair` puts it right, `-- --thorough` looks at every document in Meilisearch.
 */

const asked = new Set(process.argv.slice(2));

try {
  process.exitCode = await withApp(readConfig(process.env), async ({ context, builtin, mirrors }) => {
    await builtin.load();
    const repair = asked.has('--repair');
    const findings = await auditSearch({ context, builtin, mirrors }, { repair, thorough: asked.has('--thorough') });
    for (const finding of findings) process.stdout.write(`${inWords(finding)}\n`);
    const count = differences(findings);
    if (count > 0 && repair) process.stdout.write(`${count} put right.\n`);
    return count === 0 || repair ? 0 : 1;
  });
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
