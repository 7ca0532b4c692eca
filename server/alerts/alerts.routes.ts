import * as contract from '../contracts/alerts.ts';
import { done } from '../contracts/endpoint.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { askAlert } from './ask-alert.ts';
import * as change from './change-alerts.ts';
import { confirmAlert, describeRequest } from './confirm-alert.ts';
import { describeAlerts } from './describe-alerts.ts';
import { mailLink } from './mail-link.ts';

export function alertRoutes(context: Context): Implementation[] {
  return [
    implement(contract.askAlert, async ({ actor, body }) => ({ state: await askAlert(context, actor, body) })),
    implement(contract.getAlertRequest, ({ params }) => describeRequest(context, params.token)),
    implement(contract.confirmAlert, async ({ actor, params }) => ({
      key: await confirmAlert(context, actor, params.token),
    })),
    implement(contract.mailAlertLink, async ({ body }) => {
      await mailLink(context, body);
      return done;
    }),
    implement(contract.getAlerts, ({ actor, params }) => describeAlerts(context, actor, params.key)),
    implement(contract.changeAlerts, async ({ actor, params, body }) => {
      await change.changeAlerts(context, actor, params.key, body);
      return done;
    }),
    implement(contract.changeSearch, async ({ actor, params, body }) => {
      await change.changeSearch(context, actor, params.key, params.search, body);
      return done;
    }),
    implement(contract.changeFollowing, async ({ actor, params, body }) => {
      await change.changeFollowing(context, actor, params.key, params.event, body.removed);
      return done;
    }),
    implement(contract.noteVisit, async ({ actor, params }) => {
      await change.noteVisit(context, actor, params.key);
      return done;
    }),
    implement(contract.stopMails, async ({ actor, params }) => {
      await change.stopMails(context, actor, params.key);
      return done;
    }),
    implement(contract.forgetAlerts, async ({ actor, params }) => {
      await change.forgetAlerts(context, actor, params.key);
      return done;
    }),
  ];
}
