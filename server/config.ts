import * as z from 'zod';

/** The only reader of the environment. A wrong value stops the start with a sentence that says which and why. */

const Environment = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'is not development, production or test')
    .default('development'),
  PORT: z
    .string()
    .default('3000')
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, 'is not a port between 0 and 65535')
    .transform(Number),
  HOST: z.string().min(1, 'is empty').default('127.0.0.1'),
  PUBLIC_URL: z
    .string()
    .refine(isWebAddress, 'is not an address such as https://agenda.example.org, without a path')
    .transform((value) => value.replace(/\/$/, ''))
    .optional(),
  DATA_DIR: z.string().min(1, 'is empty').default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/[^\s/]+\/[^\s]+$/, 'is not an address such as postgres://user:password@host:5432/name')
    .optional(),
  PG_BIN_DIR: z.string().optional(),
  DEMO: z.enum(['on', 'off', 'true', 'false', '1', '0'], 'is not on or off').optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'is not debug, info, warn, error or silent')
    .default('warn'),
});

export interface Config {
  production: boolean;
  port: number;
  host: string;
  /** Address under which the site is reached, without a slash at the end. */
  publicUrl: string;
  dataDirectory: string;
  /** An own PostgreSQL; without it the embedded one runs in the data directory. */
  databaseUrl: string | undefined;
  /** Folder with `postgres` and `initdb` to use instead of the packaged ones. */
  postgresBinaries: string | undefined;
  /** Whether the invented programme is loaded. */
  demo: boolean;
  logLevel: string;
}

export class ConfigError extends Error {}

export function readConfig(environment: Record<string, string | undefined>): Readonly<Config> {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((wrong) => {
      const name = String(wrong.path[0]);
      // An address of a database holds its password.
      return `${name === 'DATABASE_URL' ? name : `${name}=${given[name] ?? ''}`} ${wrong.message}.`;
    });
    throw new ConfigError(sentences.join('\n'));
  }
  const value = parsed.data;
  const production = value.NODE_ENV === 'production';
  return Object.freeze({
    production,
    port: value.PORT,
    host: value.HOST,
    publicUrl: value.PUBLIC_URL ?? `http://${value.HOST === '0.0.0.0' ? 'localhost' : value.HOST}:${value.PORT}`,
    dataDirectory: value.DATA_DIR,
    databaseUrl: value.DATABASE_URL,
    postgresBinaries: value.PG_BIN_DIR,
    demo:
      value.DEMO === undefined
        ? value.DATABASE_URL === undefined && !production
        : ['on', 'true', '1'].includes(value.DEMO),
    logLevel: value.LOG_LEVEL,
  });
}

function isWebAddress(value: string): boolean {
  try {
    const url = new URL(value);
    return /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '';
  } catch {
    return false;
  }
}
