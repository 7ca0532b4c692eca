import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';

const page = `<!doctype html>
<html lang="en">
  <title>A page</title>
  <body style="font: 40px sans-serif">
    <button onclick="document.querySelector('output').textContent = 'Clicked'">Click here</button>
    <output></output>
  </body>
</html>`;

test('a real browser opens a page, clicks, reads and draws text', { timeout: 120_000 }, async () => {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${address.port}/`);
    expect(await tab.title()).toBe('A page');
    const output = tab.locator('output');
    await tab.getByRole('button', { name: 'Click here' }).click();
    expect(await output.textContent()).toBe('Clicked');

    const clip = await output.boundingBox();
    if (clip === null) throw new Error('The text takes no room');
    const withText = await tab.screenshot({ clip });
    await output.evaluate((element) => (element.textContent = ''));
    expect(withText.equals(await tab.screenshot({ clip }))).toBe(false);
  } finally {
    await browser.close();
    server.close();
  }
});
