/** Made of `package-lock.json` by the plugin in `web/build/parts.ts`. */
declare module 'virtual:parts' {
  export const parts: import('./parts.ts').Parts;
}
