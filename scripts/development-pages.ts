import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createVite } from 'vite';
import { fileURLToPath } from 'node:url';
import type { PageRenderer } from '../server/pages/add-pages.ts';

const base = '/@pages/';

interface ServerEntry {
  render(request: Request, services: object): Promise<Response>;
  publicAddresses: NonNullable<PageRenderer['addresses']>;
}

/** Pages drawn from their sources by Vite: a change shows at once. Its scripts need a wider security policy. */
export async function developmentPages(): Promise<PageRenderer & { close(): Promise<void> }> {
  const vite = await createVite({
    configFile: fileURLToPath(new URL('../web/vite.config.ts', import.meta.url)),
    base,
    server: { middlewareMode: true },
    appType: 'custom',
  });
  const load = async () => (await vite.ssrLoadModule('/app/entry-server.tsx')) as unknown as ServerEntry;
  return {
    addresses: async (call) => (await load()).publicAddresses(call),
    async render(request, services) {
      const entry = await load();
      const files = { script: `${base}app/entry-client.tsx`, styles: [] };
      const drawn = await entry.render(request, { ...services, files });
      const html = (await drawn.text()).replace(
        '</head>',
        `<script type="module" src="${base}@vite/client"></script></head>`,
      );
      const headers = new Headers(drawn.headers);
      headers.set('content-security-policy', "default-src 'self' 'unsafe-inline' data: ws:");
      return new Response(drawn.status === 200 || drawn.status >= 400 ? html : null, { status: drawn.status, headers });
    },
    ahead: (request: IncomingMessage, response: ServerResponse) =>
      new Promise((resolve) => {
        if (request.url === '/embed.js') request.url = `${base}embed/embed.ts`;
        if (!request.url?.startsWith(base)) resolve(false);
        else {
          response.once('close', () => resolve(true));
          vite.middlewares(request, response, () => resolve(false));
        }
      }),
    close: () => vite.close(),
  };
}
