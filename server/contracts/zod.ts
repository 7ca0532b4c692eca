import * as z from 'zod';

/** The one way the contracts reach zod. Browsers do not get it: `web/build/plain-contracts.ts` leaves it out. */
export { z };
