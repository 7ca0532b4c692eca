/** Made by `web/build/world-map.ts` when the pages are built. */
declare module 'virtual:world-map' {
  export const worldMap: {
    /** Where the drawing is: `#land`, `#islands` (states too small to have an outline), `#graticule`, `#frame`, and each country by its code. */
    file: string;
    /** Where the number of each country stands. */
    places: Readonly<Record<string, readonly [number, number]>>;
    /** Countries too small to have an outline. */
    dots: readonly string[];
    /** What is seen of the sheet, as `viewBox` has it: `world`, `europe` … */
    parts: Readonly<Record<string, readonly [number, number, number, number]>>;
  };
}
