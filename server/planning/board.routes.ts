import { showBoard as contract } from '../contracts/board.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { showBoard } from './show-board.ts';

export function boardRoutes(context: Context): Implementation[] {
  return [implement(contract, ({ actor, query }) => showBoard(context, actor, query))];
}
