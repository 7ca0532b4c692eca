import * as z from 'zod';

/** The security policy forbids making programs from text; zod would try, and be reported for it. */
z.config({ jitless: true });
