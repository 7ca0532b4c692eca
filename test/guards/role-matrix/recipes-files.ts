import type { StoredFile } from '../../../server/contracts/files.ts';
import { publish, seminar } from '../../support/cast.ts';
import { pdf, sent } from '../../support/files.ts';
import type { Recipe } from './matrix.ts';
import type { Stage } from './stage.ts';

/** Files that organisations send, and texts they try out. */
const ofTeam = (ask: Recipe['ask']): readonly Recipe[] => [{ subject: 'organisation', ask }];

export const fileRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  uploadFile: ofTeam(({ team }) => ({ params: { team }, body: { file: { name: 'Gids.pdf', bytes: pdf() } } })),
  listFiles: ofTeam(async (stage) => ({ params: { team: stage.team }, search: `id=${(await guide(stage)).id}` })),
  getFile: [
    {
      subject: 'no team',
      note: 'of an event for everybody',
      ask: async (stage) => {
        const file = await guide(stage);
        await publish(stage.app, seminar({ documents: [{ file: file.id, title: { nl: 'Gids' } }] }));
        return { params: inAddress(file) };
      },
    },
    {
      subject: 'organisation',
      note: 'that no event shows',
      only: ['reader', 'editor', 'owner', 'planner', 'key events:read'],
      ask: async (stage) => ({ params: inAddress(await guide(stage)) }),
    },
  ],
  previewText: [{ subject: 'no team', ask: () => ({ body: { text: '## Programma' } }) }],
};

/** A document that the organisation concerned has sent. */
async function guide({ app, organisation, owner }: Stage): Promise<StoredFile> {
  return sent(app, `organiser.${organisation}`, { name: 'Gids.pdf', bytes: pdf() }, owner.headers);
}

function inAddress({ url }: StoredFile): { id: string; name: string } {
  const [, , id = '', name = ''] = url.split('/');
  return { id, name };
}
