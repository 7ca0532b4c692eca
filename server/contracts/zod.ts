import * as z from 'zod';
import { inPlainWords } from './plain-refusals.ts';

/** The one way the contracts reach zod. Browsers do not get it: `web/build/plain-contracts.ts` leaves it out. */
z.config({ customError: inPlainWords });
export { z };
