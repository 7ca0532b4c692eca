import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import type { PageHandle } from './page.ts';
import { type EditPart, paths } from './paths.ts';
import { editSegments, segments } from './segments.ts';

/** Pages of the editor, below those of a team. */
export function editorRoutes(language: Language): RouteObject[] {
  const names = segments[language];
  const base = `${names.teamEvents}/:event/${names.edit}`;
  const handle = (part?: EditPart): PageHandle => ({
    inLanguage: (other, { params }) => paths.editEvent(other, params['team'] ?? '', params['event'] ?? '', part),
  });
  return [
    {
      path: base,
      lazy: async () => {
        const { TaskListPage, taskListAction, taskListLoader } = await import('../features/editor/task-list-page.tsx');
        return { Component: TaskListPage, loader: taskListLoader(language), action: taskListAction(language) };
      },
      handle: handle(),
    },
    {
      path: `${base}/${editSegments[language].check}`,
      lazy: async () => {
        const { CheckPage, checkAction, checkLoader } = await import('../features/editor/check-page.tsx');
        return { Component: CheckPage, loader: checkLoader(language), action: checkAction(language) };
      },
      handle: handle('check'),
    },
    {
      path: `${base}/${editSegments[language].preview}`,
      lazy: async () => {
        const { PreviewPage, previewLoader } = await import('../features/editor/preview-page.tsx');
        return { Component: PreviewPage, loader: previewLoader(language) };
      },
      handle: handle('preview'),
    },
    {
      path: `${base}/:section`,
      lazy: async () => {
        const { SectionPage, sectionAction, sectionLoader } = await import('../features/editor/section-page.tsx');
        return { Component: SectionPage, loader: sectionLoader(language), action: sectionAction(language) };
      },
      handle: {
        inLanguage: (other, { params }) =>
          paths.editEvent(other, params['team'] ?? '', params['event'] ?? '', partOf(language, params['section'])),
      } satisfies PageHandle,
    },
  ];
}

function partOf(language: Language, segment: string | undefined): EditPart | undefined {
  const parts = Object.keys(editSegments[language]) as EditPart[];
  return parts.find((part) => editSegments[language][part] === segment);
}
