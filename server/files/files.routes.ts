import { teamOf } from '../accounts/teams.ts';
import { teamName } from '../accounts/teams.queries.ts';
import type { Context } from '../context.ts';
import * as contract from '../contracts/files.ts';
import { type Implementation, implement, implementDated } from '../http/implement.ts';
import type { Actor } from '../kernel/actor.ts';
import { demand } from '../kernel/policy.ts';
import { nothingHere } from '../kernel/problems.ts';
import { type FileAction, filePolicy } from './files.policy.ts';
import { type Shows, getFile } from './get-file.ts';
import { listFiles } from './list-files.ts';
import { uploadFile } from './upload-file.ts';

/** @param shows what may show files, asked in this order */
export function fileRoutes(context: Context, shows: readonly Shows[]): Implementation[] {
  const { db } = context;

  /** Only organisations send files. */
  const organiserFor = async (actor: Actor, action: FileAction, code: string) => {
    const team = teamOf(code);
    if (team?.kind !== 'organiser') throw nothingHere();
    demand(actor, filePolicy(actor, action, { organiser: team.id }));
    if (!(await teamName(db, team))) throw nothingHere();
    return team.id;
  };

  return [
    implement(contract.uploadFile, async ({ actor, params, body }) =>
      uploadFile(context, actor, await organiserFor(actor, 'upload', params.team), body.file),
    ),
    implement(contract.listFiles, async ({ actor, viewer, params, query }) => {
      const organiser = await organiserFor(actor, 'see', params.team);
      return { items: await listFiles(context, { actor, viewer }, organiser, query.id ?? [], shows) };
    }),
    implementDated(contract.getFile, ({ actor, viewer, params, query }) =>
      getFile(context, { actor, viewer }, { ...params, size: query.size }, shows),
    ),
  ];
}
