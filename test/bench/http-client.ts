import { connect } from 'node:net';

/**
 * Asks over 32 connections that each wait for an answer before they ask on, in a process of its own: `http-load.ts` starts
 * it. It reads no more of an answer than where it ends, so that it is not what is measured.
 */
export interface Load {
  port: number;
  /** What is asked in turn: path and headers. */
  questions: readonly { path: string; headers?: string }[];
  milliseconds: number;
  status: number;
}
export type Loaded = { perSecond: number } | { failed: string };

const connections = 32;
const borderOfHead = Buffer.from('\r\n\r\n');

process.on('message', (load: Load) => {
  askAll(load).then(
    (perSecond) => process.send?.({ perSecond } satisfies Loaded),
    (error: unknown) => process.send?.({ failed: String(error) } satisfies Loaded),
  );
});
process.on('disconnect', () => process.exit(0));

async function askAll({ port, questions, milliseconds, status }: Load): Promise<number> {
  const requests = questions.map(({ path, headers = '' }) =>
    Buffer.from(`GET ${path} HTTP/1.1\r\nhost: agenda.test\r\n${headers}\r\n`),
  );
  let asked = 0;
  const start = performance.now();
  const next = () => (performance.now() - start < milliseconds ? requests[asked++ % requests.length] : undefined);
  const counts = await Promise.all(
    Array.from({ length: connections }, () => askUntil(port, next, status, requests.length === 1)),
  );
  return (counts.reduce((sum, count) => sum + count, 0) * 1000) / (performance.now() - start);
}

/** @param same whether it is one question: then each answer is as long as the first */
function askUntil(port: number, next: () => Buffer | undefined, status: number, same: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let answered = 0;
    let length: number | undefined;
    let missing: number | undefined;
    let head: Buffer | undefined;
    const ask = () => {
      const request = next();
      if (request) socket.write(request);
      else {
        socket.end();
        resolve(answered);
      }
    };
    const fail = (sentence: string) => {
      socket.destroy();
      reject(new Error(sentence));
    };
    socket.setTimeout(20_000, () => fail('no answer within 20 s'));
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('data', (data: Buffer) => {
      if (missing === undefined && same && length !== undefined) missing = length;
      if (missing === undefined) {
        const begun = head ? Buffer.concat([head, data]) : data;
        const border = begun.indexOf(borderOfHead);
        if (border < 0) {
          head = begun;
          return;
        }
        const told = begun.toString('latin1', 0, border);
        const body = status === 304 ? '0' : /content-length: (\d+)/i.exec(told)?.[1];
        if (!told.startsWith(`HTTP/1.1 ${status}`) || body === undefined) return fail(begun.toString('latin1', 0, 600));
        length = border + borderOfHead.length + Number(body);
        missing = length - begun.length;
        head = undefined;
      } else missing -= data.length;
      if (missing > 0) return undefined;
      missing = undefined;
      answered++;
      return ask();
    });
  });
}
