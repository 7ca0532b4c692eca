import type { FastifyInstance } from 'fastify';
import { isTheme, themePath } from '../contracts/theme.ts';
import { ownPage } from '../accounts/own-page.ts';
import { themeCookie } from '../http/theme.ts';

/** Takes the form in the foot of every page: keeps in the browser how pages are to look, and leads back to the page. */
export function addThemeChoice(pages: FastifyInstance, publicUrl: string): void {
  const config = { callers: 'everyone', changesNothing: true } as const;
  pages.post(themePath, { config, schema: { hide: true } }, async (request, reply) => {
    const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
    const theme = form.get('theme');
    return reply
      .header('set-cookie', themeCookie(isTheme(theme) ? theme : undefined, publicUrl))
      .header('cache-control', 'no-store')
      .redirect(ownPage(form.get('next')) ?? '/nl', 303);
  });
}
