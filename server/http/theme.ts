import { type Theme, isTheme, themes } from '../contracts/theme.ts';

/** How a reader wants pages to look is kept in their browser. It says nothing of who they are. */

const cookie = 'theme';
const year = 365 * 24 * 60 * 60;
const alone = new RegExp(`^${cookie}=(?:${themes.join('|')})$`);

/** The look that was chosen, from the cookies of a request. */
export function themeOf(cookies: string | undefined): Theme | undefined {
  const value = cookies?.match(/(?:^|;\s*)theme=([^;]*)/)?.[1];
  return isTheme(value) ? value : undefined;
}

/** Whether somebody brings nothing but a look: the answer is for everybody who wants the same one. */
export function isThemeAlone(cookies: string): boolean {
  return alone.test(cookies);
}

/** A whole Set-Cookie line. Without a theme the device decides again. */
export function themeCookie(theme: Theme | undefined, publicUrl: string): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${cookie}=${theme ?? ''}; Path=/; Max-Age=${theme === undefined ? 0 : year}; HttpOnly; SameSite=Lax${secure}`;
}
