import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { assistantServer } from '../server/assistants/assistant-server.ts';
import { callByHttp } from '../server/assistants/call-by-http.ts';

/**
 * `npm run -s mcp -- --url https://agenda.example.org`: the events of a site for an assistant that starts its tools itself. A
 * key of an organisation is given as VDW_KEY.
 */
const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://127.0.0.1:3000' } } });
const publicUrl = values.url.replace(/\/$/, '');
const key = process.env['VDW_KEY'];

if (!URL.canParse(publicUrl)) {
  process.stderr.write(`--url ${values.url} is not an address such as https://agenda.example.org.\n`);
  process.exitCode = 1;
} else
  await assistantServer({ call: callByHttp(publicUrl, key), publicUrl, plans: key !== undefined }).connect(
    new StdioServerTransport(),
  );
