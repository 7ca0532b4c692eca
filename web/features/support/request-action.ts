import { data } from 'react-router';
import type { Call } from '../../../server/contracts/endpoint.ts';
import { type StoredFile, uploadFile } from '../../../server/contracts/files.ts';
import {
  cancelSupport,
  closeSupport,
  counterProposal,
  informOffice,
  remindOffice,
  sendSupportMessage,
  withdrawSupportRequest,
} from '../../../server/contracts/support-organiser.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { type FormRefused, field, optional, refusalOf } from '../../app/form.ts';
import { pageAction, reasonOf } from '../../app/page.ts';
import { supportPaths } from '../../app/support-paths.ts';

/** What was typed for a decision that another one came before. */
export interface DecidedMeanwhile {
  decided: { text: string };
}

/** The most files a message takes along. */
export const mostFiles = 5;

interface About {
  params: { team: string; request: string };
}

/** Does what a form on the page of a request says: answers, asks, writes, takes back, closes. */
export const requestAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', request = '' } = params;
    const about = { params: { team, request } };
    const intent = field(form, 'intent');
    const here = supportPaths.request(language, team, request);
    try {
      if (intent === 'message') return await writeMessage(call, about, form, here);
      await decide(call, about, intent, form);
    } catch (error) {
      if (reasonOf(error) !== 'decidedMeanwhile') throw error;
      return data<DecidedMeanwhile>({ decided: { text: field(form, 'text') } }, { status: 409 });
    }
    return `${here}?done=${doneWords[intent as keyof typeof doneWords] ?? 'saved'}`;
  });

const doneWords = {
  inform: 'supportInformed',
  counter: 'supportCountered',
  withdraw: 'supportWithdrawn',
  cancel: 'supportCancelled',
  close: 'supportClosed',
  remind: 'supportReminded',
} as const;

async function decide(call: Call, about: About, intent: string, form: FormData): Promise<void> {
  const version = Number(field(form, 'version'));
  const text = field(form, 'text');
  const said = optional(form, 'text');
  switch (intent) {
    case 'inform':
      await call(informOffice, { ...about, body: { version, text } });
      return;
    case 'counter':
      await call(counterProposal, {
        ...about,
        body: { version, text, ...optional(form, 'from'), ...optional(form, 'to') },
      });
      return;
    case 'withdraw':
      await call(withdrawSupportRequest, { ...about, body: { version, ...said } });
      return;
    case 'cancel':
      await call(cancelSupport, { ...about, body: { version, text } });
      return;
    case 'close': {
      const satisfaction = field(form, 'satisfaction');
      const how = satisfaction === '' ? {} : { satisfaction: Number(satisfaction) };
      await call(closeSupport, { ...about, body: { version, ...how, ...said } });
      return;
    }
    case 'remind':
      await call(remindOffice, about);
      return;
    default:
      throw data(null, { status: 400 });
  }
}

/** Sends the documents to where they are kept, and then the message that names them. Nothing is said before all are there. */
async function writeMessage(call: Call, about: About, form: FormData, here: string) {
  const files = form.getAll('files').filter((one): one is File => typeof one !== 'string' && one.size > 0);
  const refuse = (reason: string) =>
    data<FormRefused>(
      { values: { text: [field(form, 'text')] }, fields: [{ name: 'files', reason }], intent: 'message' },
      { status: 400 },
    );
  if (files.length > mostFiles) return refuse('tooMany');
  if (field(form, 'text') === '')
    return data<FormRefused>(
      { values: {}, fields: [{ name: 'text', reason: 'required' }], intent: 'message' },
      { status: 400 },
    );
  const ids: string[] = [];
  for (const file of files)
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const stored: StoredFile = await call(uploadFile, {
        params: { team: about.params.team },
        body: { file: { name: file.name, bytes } },
      });
      ids.push(stored.id);
    } catch (error) {
      const reason = refusalOf(error, form)?.fields[0]?.reason;
      if (reason === undefined) throw error;
      return refuse(reason);
    }
  const toAll = field(form, 'toAll') === 'yes';
  await call(sendSupportMessage, { ...about, body: { text: field(form, 'text'), toAll, files: ids } });
  return `${here}?done=supportMessage`;
}
