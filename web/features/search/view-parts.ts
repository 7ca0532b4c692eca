import { type ComponentType, type ReactElement, createElement } from 'react';
import type { SearchPageData } from './search-loader.ts';
import { type ViewName, takeView } from './view-address.ts';

export interface ViewPartProps {
  data: SearchPageData;
}

/** What only a month or a map needs comes with it: whoever looks at the list loads neither. */
const loaded = new Map<ViewName, ComponentType<ViewPartProps>>();

/** Before a page is drawn or taken over, what draws it is there. */
export async function loadViewParts(name: ViewName): Promise<void> {
  if (name === 'month') loaded.set(name, (await import('./month/month-view.tsx')).MonthView);
  if (name === 'map') loaded.set(name, (await import('./map/map-view.tsx')).MapView);
}

/** For the page that the server drew: its parts by the address in the browser. */
export async function loadPartsOfPage(): Promise<void> {
  if (typeof document === 'undefined') return;
  await loadViewParts(takeView(new URLSearchParams(location.search), [], true).name);
}

/** A selection as its month or its map; nothing for the list, which the page draws itself. */
export function drawnView(data: SearchPageData): ReactElement | undefined {
  const part = loaded.get(data.view.name);
  return part && createElement(part, { data });
}
