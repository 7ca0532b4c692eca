import type { PageRenderer } from '../../server/pages/add-pages.ts';

/** For tests that open no page. */
export const noPages: PageRenderer = { render: async () => new Response('no pages in this test', { status: 501 }) };
