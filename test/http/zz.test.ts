import { test } from 'vitest';
import { startTestApp } from '../support/test-app.ts';
import { writeFileSync } from 'node:fs';
test('a', async () => { const a = await startTestApp({ template: 'lists_template' });
 const r = await a.get('/api/openapi.json'); console.log(r.statusCode, r.body.slice(0,300)); writeFileSync('/tmp/scratch/openapi.json', r.body); 
 const b = await startTestApp({ template: 'lists_template', pages: 'built' });
 const q = await b.get('/api/openapi.json'); console.log(q.statusCode, q.body.slice(0,300));
});
