import { connect } from 'node:net';

const connections = 8;

/**
 * Answers a second, asked over connections that each wait for the answer before they ask the next. It reads only what it
 * must (the length of an answer), so that it is not what is measured.
 * @throws Error for an answer without a length, or another status than expected
 */
export async function answersPerSecond(
  port: number,
  ask: () => { path: string; headers?: string },
  { milliseconds, status = 200 }: { milliseconds: number; status?: number },
): Promise<number> {
  const end = performance.now() + milliseconds;
  const start = performance.now();
  const counts = await Promise.all(Array.from({ length: connections }, () => askUntil(port, ask, end, status)));
  return (counts.reduce((sum, count) => sum + count, 0) * 1000) / (performance.now() - start);
}

function askUntil(
  port: number,
  ask: () => { path: string; headers?: string },
  end: number,
  status: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let answered = 0;
    let head = '';
    let missing = 0;
    const next = () => {
      const { path, headers = '' } = ask();
      socket.write(`GET ${path} HTTP/1.1\r\nhost: agenda.test\r\n${headers}\r\n`);
    };
    const fail = (sentence: string) => {
      socket.destroy();
      reject(new Error(sentence));
    };
    const finish = () => {
      answered++;
      if (performance.now() < end) return next();
      socket.end();
      return resolve(answered);
    };
    socket.on('connect', next);
    socket.on('error', reject);
    socket.on('data', (data) => {
      if (missing > 0) {
        missing -= data.length;
        if (missing === 0) finish();
        return;
      }
      head += data.toString('latin1');
      const border = head.indexOf('\r\n\r\n');
      if (border < 0) return;
      if (!head.startsWith(`HTTP/1.1 ${status}`)) return fail(head.slice(0, 300));
      const length = status === 304 ? '0' : /content-length: (\d+)/i.exec(head)?.[1];
      if (length === undefined) return fail(`no length: ${head.slice(0, border)}`);
      missing = Number(length) - (head.length - border - 4);
      head = '';
      if (missing === 0) finish();
    });
  });
}
