/**
 * Whether a mail server said that an address takes no mail, now or ever: it does not exist, or is closed (RFC 3463: 5.1.x,
 * 5.2.x). What it refuses for another reason, such as who sends it, says nothing of the address.
 */
export function isRefusedForGood(error: unknown): boolean {
  const {
    code,
    responseCode,
    response = '',
  } = (error ?? {}) as {
    code?: unknown;
    responseCode?: unknown;
    response?: string;
  };
  if (code !== 'EENVELOPE' || typeof responseCode !== 'number') return false;
  const [, subject] = /\b5\.(\d{1,3})\.\d{1,3}\b/.exec(response) ?? [];
  if (subject !== undefined) return subject === '1' || subject === '2';
  return responseCode === 550 || responseCode === 551 || responseCode === 553;
}
