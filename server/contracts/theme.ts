/** How pages look: as the device says, unless a reader chose. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Where the choice is sent: `theme` is one of them or `device`, `next` the page to come back to. */
export const themePath = '/theme';

export function isTheme(value: unknown): value is Theme {
  return (themes as readonly unknown[]).includes(value);
}
