import * as z from 'zod';

/** The one way the contracts reach zod. In a browser it must not make programs from text: the policy forbids it. */
if ('document' in globalThis) z.config({ jitless: true });

export { z };
