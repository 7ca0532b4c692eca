import * as z from 'zod';
import type { MeilisearchSettings } from '../search/meilisearch/connection.ts';
import type { IdentityProviderSettings } from './accounts/identity-provider-settings.ts';
import { identityProviderOf, identityProviderVariables, missingVariables } from './identity-provider-config.ts';
import {
  meilisearchOf,
  meilisearchSecrets,
  meilisearchVariables,
  missingMeilisearchVariables,
} from './meilisearch-config.ts';

/** The only reader of the environment. A wrong value stops the start with a sentence that says which and why. */

const Environment = z
  .object({
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
    SECRET: z.string().min(32, 'is shorter than 32 characters').optional(),
    BEHIND_PROXY: z.enum(['on', 'off', 'true', 'false', '1', '0'], 'is not on or off').optional(),
    PG_BIN_DIR: z.string().optional(),
    SMTP_URL: z
      .string()
      .refine(isMailServer, 'is not an address such as smtp://user:password@host:587 or smtps://user:password@host')
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(
        /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
        'is not a sender such as Verover de wereld <agenda@example.org>',
      )
      .default('Verover de wereld <agenda@localhost>'),
    CONTACT_EMAIL: z
      .string()
      .regex(/^[^\s<>@?&]+@[^\s<>@?&]+$/, 'is not an e-mail address')
      .optional(),
    DEMO: z.enum(['on', 'off', 'true', 'false', '1', '0'], 'is not on or off').optional(),
    LOG_LEVEL: z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], 'is not debug, info, warn, error or silent')
      .default('warn'),
    ...identityProviderVariables,
    ...meilisearchVariables,
  })
  .superRefine((values, context) => {
    for (const { name, sentence } of [...missingVariables(values), ...missingMeilisearchVariables(values)])
      context.addIssue({ code: 'custom', path: [name], message: sentence });
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
  /** Signs the cookies of sessions; without it one is made and kept in the data directory. */
  secret: string | undefined;
  /** Whether a proxy stands before it, whose word on the address of a caller is taken. */
  behindProxy: boolean;
  /** Folder with `postgres` and `initdb` to use instead of the packaged ones. */
  postgresBinaries: string | undefined;
  /** Whether the invented programme is loaded. */
  demo: boolean;
  /** Whether its invented people can sign in: their password is known to all, so never in production. */
  demoAccounts: boolean;
  logLevel: string;
  /** Mail server that takes our mails; without it they stay on this machine. */
  smtpUrl: string | undefined;
  /** Sender of our mails, as `Name <address>`. */
  mailFrom: string;
  /** Where people can write to whoever runs the site; its pages tell. */
  contact: string | undefined;
  /** Where people may sign in with the account of their employer; without it by mail and password alone. */
  identityProvider: IdentityProviderSettings | undefined;
  /** Meilisearch, where it answers searches; without it the built-in engine alone. */
  meilisearch: MeilisearchSettings | undefined;
}

export class ConfigError extends Error {}

/** An address of a database or a mail server holds its password, and a secret is one. */
const secretNames = ['DATABASE_URL', 'SMTP_URL', 'SECRET', 'OIDC_CLIENT_SECRET', 'MEILI_URL', ...meilisearchSecrets];

export function readConfig(environment: Record<string, string | undefined>): Readonly<Config> {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((wrong) => {
      const name = String(wrong.path[0]);
      return `${secretNames.includes(name) ? name : `${name}=${given[name] ?? ''}`} ${wrong.message}.`;
    });
    throw new ConfigError(sentences.join('\n'));
  }
  const value = parsed.data;
  const production = value.NODE_ENV === 'production';
  if (production && value.SECRET === undefined)
    throw new ConfigError('SECRET is needed in production: at least 32 random characters, the same for every process.');
  const demo = value.DEMO === undefined ? value.DATABASE_URL === undefined && !production : isOn(value.DEMO);
  return Object.freeze({
    production,
    port: value.PORT,
    host: value.HOST,
    publicUrl: value.PUBLIC_URL ?? `http://${value.HOST === '0.0.0.0' ? 'localhost' : value.HOST}:${value.PORT}`,
    dataDirectory: value.DATA_DIR,
    databaseUrl: value.DATABASE_URL,
    secret: value.SECRET,
    behindProxy: isOn(value.BEHIND_PROXY),
    postgresBinaries: value.PG_BIN_DIR,
    demo,
    demoAccounts: demo && !production,
    logLevel: value.LOG_LEVEL,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    contact: value.CONTACT_EMAIL,
    identityProvider: identityProviderOf(value),
    meilisearch: meilisearchOf(value),
  });
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && ['on', 'true', '1'].includes(value);
}

function isMailServer(value: string): boolean {
  try {
    const url = new URL(value);
    return /^smtps?:$/.test(url.protocol) && url.hostname !== '' && !/\s/.test(value);
  } catch {
    return false;
  }
}

function isWebAddress(value: string): boolean {
  try {
    const url = new URL(value);
    return /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '';
  } catch {
    return false;
  }
}
