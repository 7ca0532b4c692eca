import type { Rolldown } from 'vite';

const source = /\.(tsx?|m?js)$/;
/** What the pages of countries, sectors, organisers and the like share, and no others. */
const places = /[\\/](features[\\/]places|ui[\\/]active-table)[\\/].*\.tsx?$/;
/** What the pages to read share: each is there in two languages. */
const texts = /[\\/]ui[\\/]text-page[\\/].*\.tsx?$|[\\/]help[\\/]frame-words\.ts$/;
/** The list of parts of the program with their licences, which one page shows. */
const parts = /virtual:parts|[\\/]open-source[\\/]parts-list/;

/**
 * Few files, so that a page comes in few requests: the libraries of every page (they change seldom), the frame with what
 * several pages for everybody share, and beside each page what it shares with pages for members. All else is cut as usual.
 */
export const chunks: Rolldown.OutputOptions['codeSplitting'] = {
  groups: [
    { name: 'libraries', tags: ['$initial'], test: /[\\/]node_modules[\\/]/, priority: 2 },
    { name: ofSeveralPages, debugName: 'frame', test: source, priority: 1 },
    { name: 'places', test: places, priority: 0.5 },
    { name: 'texts', test: texts, priority: 0.5 },
    { name: 'licences', test: parts, priority: 0.5 },
    { name: ofOnePage, debugName: 'parts', test: source },
  ],
};

function ofSeveralPages(id: string, graph: Rolldown.ChunkingContext): string | null {
  // The entry waits for a page, which waits for its frame: it must not be a part of it.
  if (graph.getModuleInfo(id)?.isEntry) return null;
  if (isOnEveryPage(id, graph)) return 'frame';
  const { pages } = reachOf(id, graph);
  const isElsewhere = [places, texts, parts].some((group) => group.test(id));
  return !isElsewhere && pages.size > 1 && !pages.has(id) ? 'frame' : null;
}

function ofOnePage(id: string, graph: Rolldown.ChunkingContext): string | null {
  const { pages, isElsewhere } = reachOf(id, graph);
  const [page = ''] = pages;
  const name = /([\w-]+)\.tsx?$/.exec(page)?.[1];
  return name !== undefined && isElsewhere ? `${name}-parts` : null;
}

/** Which pages for everybody a module comes with, and whether others need it too. */
function reachOf(id: string, graph: Rolldown.ChunkingContext): { pages: Set<string>; isElsewhere: boolean } {
  const pages = new Set<string>();
  let isElsewhere = false;
  const seen = new Set<string>();
  const climb = (at: string): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const info = graph.getModuleInfo(at);
    const isPage = /[\\/]features[\\/]/.test(at);
    if (isPage && info?.dynamicImporters.some((importer) => isOnEveryPage(importer, graph))) pages.add(at);
    else if (info?.dynamicImporters.length) isElsewhere = true;
    info?.importers.forEach(climb);
  };
  climb(id);
  return { pages, isElsewhere };
}

/** Whether the entry imports it, at once or by way of others. */
function isOnEveryPage(id: string, graph: Rolldown.ChunkingContext, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = graph.getModuleInfo(id);
  return info?.isEntry === true || (info?.importers.some((importer) => isOnEveryPage(importer, graph, seen)) ?? false);
}
