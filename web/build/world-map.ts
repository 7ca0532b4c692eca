import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { frame, graticule, parts, placeCountries, sheet } from './world-shapes.ts';

/** The map as a drawing of its own, whose parts pages show by their ids, and what a page must know to place numbers on it. */
export function makeWorldMap() {
  const countries = [...placeCountries()].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const drawn = countries.map(([code, { path }]) => (path === undefined ? '' : `<path id="${code}" d="${path}"/>`));
  // As small as a state too small to draw is on the whole world.
  const r = (3 * sheet.width) / 1000;
  const small = countries.filter(([, { path }]) => path === undefined);
  const islands = small.map(([, { at }]) => `<circle cx="${at[0]}" cy="${at[1]}" r="${r}"/>`);
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg"><defs>',
    `<path id="frame" d="${frame}"/>`,
    `<path id="graticule" d="${graticule}"/>`,
    `<g id="land">${drawn.join('')}</g>`,
    `<g id="islands">${islands.join('')}</g>`,
    '</defs></svg>',
  ].join('');
  const places = Object.fromEntries(countries.map(([code, { at }]) => [code, at]));
  const dots = small.map(([code]) => code);
  return { svg, places, dots, parts };
}

const name = 'virtual:world-map';

/** Draws the map when pages are built; `virtual:world-map` tells where it is to be found. */
export function worldMap(): Plugin {
  const { svg, ...known } = makeWorldMap();
  const file = `world-${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.svg`;
  let base = '/assets/';
  let isServer = false;
  return {
    name: 'world-map',
    configResolved: ({ command, build, base: served }) => {
      isServer = Boolean(build.ssr);
      if (command === 'serve') base = served;
    },
    resolveId: (source) => (source === name ? `\0${name}` : null),
    load: (id) =>
      id === `\0${name}` ? `export const worldMap = ${JSON.stringify({ file: base + file, ...known })};` : null,
    generateBundle() {
      if (!isServer) this.emitFile({ type: 'asset', fileName: file, source: svg });
    },
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.endsWith(`/${file}`)) return next();
        response.setHeader('content-type', 'image/svg+xml').end(svg);
      });
    },
  };
}
