import { randomInt } from 'node:crypto';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { betterAuth } from 'better-auth';
import { setSessionCookie } from 'better-auth/cookies';
import { emailOTP } from 'better-auth/plugins/email-otp';
import { CamelCasePlugin, type KyselyPlugin } from 'kysely';
import * as z from 'zod';
import type { Database } from '../database/connect.ts';
import { newId } from '../kernel/ids.ts';

/**
 * Signing in, by the library better-auth: passwords (scrypt), codes by mail, sessions in the database, signed cookies.
 * The only file that knows the library, beside the one for identity providers.
 */
export type SignIn = ReturnType<typeof createSignIn>;

export interface SignedIn {
  personId: string;
  /** Whole Set-Cookie lines. */
  cookies: string[];
}

export interface PresentSession extends SignedIn {
  sessionId: string;
  startedAt: Temporal.Instant;
}

export interface SignInSettings {
  db: Database;
  publicUrl: string;
  /** Signs the cookies; whoever knows it can make sessions. */
  secret: string;
}

/** How long a code in a mail can be used. */
export const codeMinutes = 15;
/** Under which the library keeps the code that was mailed to an address. */
export const codeIdentifier = (email: string) => `sign-in-otp-${email}`;
/** How long somebody who does not come back stays signed in. */
export const sessionDays = 14;

export function createSignIn({ db, publicUrl, secret }: SignInSettings) {
  const auth = betterAuth({
    ...libraryOptions({ db, publicUrl, secret }),
    plugins: [
      emailOTP({
        otpLength: 8,
        generateOTP: () => String(randomInt(100_000_000)).padStart(8, '0'),
        expiresIn: codeMinutes * 60,
        allowedAttempts: 3,
        storeOTP: 'hashed',
        // Our own use case makes the code and queues its mail.
        sendVerificationOTP: async () => undefined,
      }),
      sessionFor,
    ],
  });
  const { api } = auth;

  return {
    /** The session that the cookie among the headers speaks for, if it still holds. */
    async session(headers: Headers): Promise<PresentSession | undefined> {
      const { headers: answer, response } = await api.getSession({ headers, returnHeaders: true });
      if (!response) return undefined;
      const { session } = response;
      return {
        personId: session.userId,
        sessionId: session.id,
        startedAt: Temporal.Instant.fromEpochMilliseconds(session.createdAt.getTime()),
        cookies: answer.getSetCookie(),
      };
    },

    /** Nothing when the address or the password is wrong; it takes as long either way. */
    withPassword: (headers: Headers, email: string, password: string) =>
      unlessRefused(async () => {
        const { headers: answer, response } = await api.signInEmail({
          body: { email, password },
          headers,
          returnHeaders: true,
        });
        return { personId: response.user.id, cookies: answer.getSetCookie() };
      }),

    /** A new code for an address; an earlier one stops working. */
    newCode: (email: string): Promise<string> => api.createVerificationOTP({ body: { email, type: 'sign-in' } }),

    /** Nothing when the code is wrong, used or too old. Makes the account of somebody who had none. */
    withCode: (headers: Headers, email: string, code: string) =>
      unlessRefused(async () => {
        const { headers: answer, response } = await api.signInEmailOTP({
          body: { email, otp: code },
          headers,
          returnHeaders: true,
        });
        return { personId: response.user.id, cookies: answer.getSetCookie() };
      }),

    /** A session for somebody who proved otherwise who they are, such as by the secret of an invitation. */
    async open(headers: Headers, personId: string): Promise<SignedIn> {
      const { headers: answer } = await api.openSession({ body: { personId }, headers, returnHeaders: true });
      return { personId, cookies: answer.getSetCookie() };
    },

    /** Ends the session; the cookies that forget it. */
    async end(headers: Headers): Promise<string[]> {
      return (await api.signOut({ headers, returnHeaders: true })).headers.getSetCookie();
    },

    hashPassword: async (password: string) => (await auth.$context).password.hash(password),
    isPassword: async (password: string, hash: string) => (await auth.$context).password.verify({ password, hash }),
  };
}

/** What the library is told, whichever way somebody signs in. */
export function libraryOptions({ db, publicUrl, secret }: SignInSettings) {
  return {
    appName: 'Verover de wereld',
    baseURL: publicUrl,
    secret,
    database: { db: db.withPlugin(new CamelCasePlugin()).withPlugin(momentsAsDates), type: 'postgres' as const },
    user: { modelName: 'people' },
    session: {
      modelName: 'sessions',
      fields: { userId: 'personId' },
      expiresIn: sessionDays * 86_400,
      updateAge: 86_400,
    },
    account: { modelName: 'signInMethods', fields: { userId: 'personId' } },
    verification: { modelName: 'verifications' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 256 },
    advanced: {
      cookiePrefix: 'agenda',
      database: { generateId: newId },
      // Addresses on the network are personal, and nothing here needs them.
      ipAddress: { disableIpTracking: true },
    },
    // What goes wrong is answered; wrong passwords are no news for a log.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
  };
}

const sessionFor = {
  id: 'session-for',
  endpoints: {
    openSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ personId: z.string() }) },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.personId);
        if (!user) throw new Error('There is no such person.');
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ done: true });
      },
    ),
  },
};

/** The library compares moments as dates of the language. */
const momentsAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          value instanceof Temporal.Instant ? new Date(value.epochMilliseconds) : value,
        ]),
      ),
    ),
  }),
};

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return undefined;
    throw error;
  }
}
