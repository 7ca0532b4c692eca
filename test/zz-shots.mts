import { launchChromium } from './support/chromium.ts';
const browser = await launchChromium();
const [, , ...list] = process.argv;
for (const spec of list) {
  const [path, w, scheme] = spec.split('@');
  const page = await browser.newPage({
    viewport: { width: Number(w), height: 900 },
    colorScheme: (scheme ?? 'light') as 'light',
  });
  const errors: string[] = [];
  page.on('console', (m) => {
    if (m.type() === 'error') errors.push(m.text());
  });
  page.on('pageerror', (e) => errors.push(String(e)));
  await page.goto('http://localhost:3221' + path);
  await page.waitForTimeout(500);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const name = path!.replace(/[^a-z0-9]+/gi, '_') + '_' + w + '_' + (scheme ?? 'light');
  await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
  console.log(name, over, errors.slice(0, 2));
  await page.close();
}
await browser.close();
