import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import type { PageHandle } from './page.ts';
import { type ReviewQueue, paths } from './paths.ts';
import { segments } from './segments.ts';

const queues: readonly ReviewQueue[] = ['organisations', 'claims', 'events'];

/** Pages on which organisations register and are claimed, and those on which planners review what was sent in. */
export function organisationRoutes(language: Language): RouteObject {
  const names = segments[language];
  const handle = (inLanguage: NonNullable<PageHandle['inLanguage']>): PageHandle => ({ inLanguage });
  return {
    children: [
      {
        path: `${names.organisations}/${names.register}`,
        lazy: async () => {
          const { RegisterPage, registerAction, registerLoader } =
            await import('../features/organisations/register-page.tsx');
          return { Component: RegisterPage, loader: registerLoader(language), action: registerAction(language) };
        },
        handle: handle((other, { search }) => paths.register(other) + search),
      },
      {
        path: `${names.organisations}/:organiser/${names.claim}`,
        lazy: async () => {
          const { ClaimPage, claimAction, claimLoader } = await import('../features/organisations/claim-page.tsx');
          return { Component: ClaimPage, loader: claimLoader(language), action: claimAction(language) };
        },
        handle: handle((other, { params }) => paths.claim(other, params['organiser'] ?? '')),
      },
      {
        path: names.moderation,
        lazy: async () => {
          const { QueuePage, queueLoader } = await import('../features/moderation/queue-page.tsx');
          return { Component: QueuePage, loader: queueLoader(language) };
        },
        handle: handle(paths.moderation),
      },
      ...queues.map((queue) => ({
        path: `${names.moderation}/${names.review[queue]}/:id`,
        lazy: async () => {
          const { ReviewPage, reviewAction, reviewLoader } = await import('../features/moderation/review-page.tsx');
          return {
            Component: ReviewPage,
            loader: reviewLoader(language, queue),
            action: reviewAction(language, queue),
          };
        },
        handle: handle((other, { params }) => paths.review(other, queue, params['id'] ?? '')),
      })),
    ],
  };
}
