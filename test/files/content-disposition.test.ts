import { expect, test } from 'vitest';
import { contentDisposition } from '../../server/http/send-file.ts';

test.each([
  ['Gids 2027.pdf', 'Gids 2027.pdf', 'Gids%202027.pdf'],
  ['Crème brûlée.pdf', 'Creme brulee.pdf', 'Cr%C3%A8me%20br%C3%BBl%C3%A9e.pdf'],
  ["l'accord (1) * 日.pdf", 'l_accord (1) _ _.pdf', 'l%27accord%20%281%29%20%2A%20%E6%97%A5.pdf'],
])('%s is named in letters that every browser knows, and in full', (name, plain, full) => {
  expect(contentDisposition('attachment', name)).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${full}`);
});
