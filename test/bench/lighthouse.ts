import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { findChromium } from '../support/chromium.ts';
import { percentile } from './measure.ts';

/**
 * `npm run bench:lighthouse`: four pages of a site that is started for it, on the telephone that Lighthouse imagines. With
 * `SITE=http://127.0.0.1:3000` a site that runs already; with `RUNS=1` once instead of three times.
 */
const goals = { performance: 95, accessibility: 100, 'best-practices': 95, seo: 100 } as const;
type Category = keyof typeof goals;
const categories = Object.keys(goals) as Category[];
const runs = Number(process.env['RUNS'] ?? 3);
const scratch = mkdtempSync(join(tmpdir(), 'verover-lighthouse-'));
const ends: (() => Promise<unknown>)[] = [async () => rmSync(scratch, { recursive: true, force: true })];

try {
  const site = process.env['SITE'] ?? (await startSite());
  const port = await startChromium();
  const { items } = (await (await fetch(`${site}/api/v1/events?pageSize=1`)).json()) as {
    items: { id: string; slug: string }[];
  };
  const event = items[0]!;
  const pages = {
    home: '/nl',
    results: '/nl/evenementen',
    event: `/nl/evenementen/${event.slug}-${event.id}`,
    country: '/nl/landen/japan',
  };
  say(`| Median of ${runs} | ${categories.join(' | ')} | largest paint | blocked | shift | kB | requests | |`);
  say('|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|');
  const remarks = new Set<string>();
  for (const [name, path] of Object.entries(pages)) {
    const taken: Awaited<ReturnType<typeof measure>>[] = [];
    for (let run = 0; run < runs; run++) taken.push(await measure(`${site}${path}`, port));
    const median = (of: (one: (typeof taken)[number]) => number) => percentile(taken.map(of), 50);
    const scores = categories.map((category) => median(({ scores: all }) => all[category]));
    const met = scores.every((score, at) => score >= goals[categories[at]!]);
    const cells = [
      `${(median(({ paint }) => paint) / 1000).toFixed(1)} s`,
      `${median(({ blocked }) => blocked).toFixed(0)} ms`,
      median(({ shift }) => shift).toFixed(2),
      (median(({ bytes }) => bytes) / 1000).toFixed(0),
      median(({ requests }) => requests),
    ];
    say(`| ${name} | ${[...scores, ...cells].join(' | ')} | ${met ? 'met' : 'not met'} |`);
    for (const { failed } of taken) for (const sentence of failed) remarks.add(`${name}: ${sentence}`);
  }
  say(`\nGoals: ${categories.map((category) => `${category} ≥ ${goals[category]}`).join(', ')}.`);
  for (const remark of remarks) say(`- ${remark}`);
} finally {
  for (const end of ends.toReversed()) await end();
}

async function measure(url: string, port: number) {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: categories });
  if (!result) throw new Error(`Lighthouse said nothing of ${url}.`);
  const { audits, categories: found } = result.lhr;
  const numberOf = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  const requests =
    (audits['network-requests']?.details as { items?: { transferSize?: number }[] } | undefined)?.items ?? [];
  const failed = categories.flatMap((category) =>
    (found[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      const isWrong = weight > 0 && audit?.score !== null && audit !== undefined && audit.score < 0.9;
      return isWrong ? [`${category}: ${audit.title} (${id}) ${audit.displayValue ?? ''}`.trim()] : [];
    }),
  );
  return {
    scores: Object.fromEntries(
      categories.map((category) => [category, Math.round((found[category]?.score ?? 0) * 100)]),
    ) as Record<Category, number>,
    paint: numberOf('largest-contentful-paint'),
    blocked: numberOf('total-blocking-time'),
    shift: numberOf('cumulative-layout-shift'),
    bytes: requests.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
    requests: requests.length,
    failed,
  };
}

async function startSite(): Promise<string> {
  const port = 3289;
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../scripts/start.ts', import.meta.url))], {
    env: { ...process.env, PORT: String(port), DATA_DIR: join(scratch, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  ends.push(() => ended(child));
  await lineOf(child.stdout, /Ctrl\+C/);
  child.stdout.resume();
  return `http://127.0.0.1:${port}`;
}

async function startChromium(): Promise<number> {
  const { executablePath, args, env } = await findChromium();
  const profile = `--user-data-dir=${join(scratch, 'profile')}`;
  const child = spawn(executablePath, [...args, '--headless', '--remote-debugging-port=0', profile, 'about:blank'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  ends.push(() => ended(child));
  const [, port] = await lineOf(child.stderr, /DevTools listening on ws:\/\/[^:]+:(\d+)\//);
  child.stderr.resume();
  return Number(port);
}

/** @throws Error when the stream ends without such a line */
async function lineOf(stream: Readable, pattern: RegExp): Promise<RegExpExecArray> {
  for await (const line of createInterface({ input: stream })) {
    const found = pattern.exec(line);
    if (found) return found;
  }
  throw new Error(`Nothing said ${pattern}.`);
}

async function ended(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
