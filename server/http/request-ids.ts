import { randomBytes } from 'node:crypto';

/**
 * Numbers requests. A number stands in the log and on the page that tells of an error, and is read out on the telephone:
 * few letters, none to be taken for another, and no two alike when the program starts anew.
 */
export function requestIds(): () => string {
  const start = [...randomBytes(4)].map((byte) => letters[byte % letters.length]).join('');
  let count = 0;
  return () => {
    count += 1;
    return `${start}-${count}`;
  };
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
