import ipaddr from "ipaddr.js";
import { z } from "zod";
import { ProviderList } from "~/domain/accounts/identityProviders";

/** One wrong setting, in one sentence for the operator's console. */
export class SettingError extends Error {
  override readonly name = "SettingError";
}

const YES = ["1", "true", "yes", "on"];
const NO = ["0", "false", "no", "off"];
const KEY_BYTES = 32;

const flag = z.enum([...YES, ...NO], { error: "must be 1 or 0" }).transform((value) => YES.includes(value));
const webAddress = z
  .url({ protocol: /^https?$/, error: "must be a web address like https://lavoro.example.it" })
  .transform((value) => value.replace(/\/+$/, ""));
/** The site answers at the root of its address: a path after it would make links that lead nowhere. */
const siteAddress = webAddress.refine((value) => URL.canParse(value) && new URL(value).pathname === "/", {
  error: "must end with the name of the site, without a path, like https://lavoro.example.it",
});
const addressOf = (pattern: RegExp, like: string) =>
  z.string().refine((value) => URL.canParse(value) && pattern.test(new URL(value).protocol), {
    error: `must be an address like ${like}`,
  });

/** Hops of our own proxies (1), or their addresses ("loopback, 10.0.0.0/8"), as Express understands them. */
const trust = z
  .string()
  .regex(/^(\d|[\w.:/]+(\s*,\s*[\w.:/]+)*)$/, {
    error: 'must be the number of proxies in front (1) or their addresses ("loopback, 10.0.0.0/8")',
  })
  .refine((value) => /^\d$/.test(value) || value.split(",").every((each) => isNetwork(each.trim())), {
    error: 'must be the number of proxies in front (1) or their addresses ("loopback, 10.0.0.0/8")',
  })
  .transform((value) => (/^\d$/.test(value) ? Number(value) : value));

/** An address, a network or a name Express knows: anything else would stop the start with a stack of calls. */
function isNetwork(text: string): boolean {
  return ["loopback", "linklocal", "uniquelocal"].includes(text) || ipaddr.isValid(text) || ipaddr.isValidCIDR(text);
}

const key = z.string().transform((value, context) => {
  const bytes = /^[0-9a-f]{64}$/i.test(value) ? Buffer.from(value, "hex") : Buffer.from(value, "base64");
  if (bytes.length !== KEY_BYTES)
    context.addIssue({
      code: "custom",
      message: 'must be 32 random bytes in hexadecimal or base64, made for instance by "openssl rand -base64 32"',
    });
  return bytes;
});

/** What is no JSON becomes no list, and is refused as such. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const Settings = z.object({
  PORT: z.coerce
    .number({ error: "must be a number from 1 to 65535" })
    .int({ error: "must be a whole number" })
    .min(1, { error: "must be a number from 1 to 65535" })
    .max(65_535, { error: "must be a number from 1 to 65535" })
    .default(3000),
  HOST: z.string().optional(),
  DATABASE_URL: addressOf(/^postgres(ql)?:$/, "postgresql://user:password@host:5432/database"),
  DATABASE_WAIT: z.coerce.number({ error: "must be a number of seconds" }).min(0).max(3600).default(60),
  EMBEDDED: flag.default(false),
  DEMO: flag.default(false),
  DEV: flag.default(false),
  SITE_URL: siteAddress.optional(),
  SMTP_URL: addressOf(/^smtps?:$/, "smtp://user:password@host:587")
    .refine((value) => !URL.canParse(value) || new URL(value).hostname !== "", {
      error: "must name the mail server, like smtp://user:password@host:587",
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/@/, { error: "must hold a mail address, like: Lucca per il lavoro <lavoro@example.it>" })
    .optional(),
  SECRET_KEY: key,
  DATA_DIR: z.string().default(".data"),
  MEILI_URL: webAddress.optional(),
  MEILI_KEY: z.string().optional(),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "must be one of fatal, error, warn, info, debug, trace, silent",
    })
    .default("info"),
  TRUST_PROXY: trust.default(0),
  OIDC_PROVIDERS: z.string().transform(parseJson).pipe(ProviderList).default([]),
  METRICS_TOKEN: z.string().min(16, { error: "must have at least 16 letters" }).optional(),
  PAGE_CACHE_MB: z.coerce
    .number({ error: "must be a number from 0 to 4096" })
    .min(0, { error: "must be a number from 0 to 4096" })
    .max(4096, { error: "must be a number from 0 to 4096" })
    .default(64),
  CHROMIUM_PATH: z.string().optional(),
});

/** Names of all settings. */
export const SETTINGS: readonly string[] = Object.keys(Settings.shape);

const MISSING = {
  DATABASE_URL:
    "must be set to an address like postgresql://user:password@host:5432/database, or be left out of npm start to use the database that comes along",
  SECRET_KEY:
    'must be set when the database is your own: 32 random bytes, made for instance by "openssl rand -base64 32", and kept for ever (without it tax codes cannot be read)',
} as const;

/**
 * The settings of the running server, checked; an empty one counts as not set.
 * @throws SettingError naming the first wrong one and what it must be
 */
export function readEnv(source: Record<string, string | undefined> = process.env) {
  const values = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const read = Settings.safeParse(values);
  if (!read.success) throw new SettingError(sentence(values, read.error.issues[0]));
  const set = read.data;
  const siteUrl = set.SITE_URL ?? `http://localhost:${set.PORT}`;
  return {
    port: set.PORT,
    host: set.HOST,
    databaseUrl: set.DATABASE_URL,
    embedded: set.EMBEDDED,
    demo: set.DEMO,
    dev: set.DEV,
    siteUrl,
    smtpUrl: set.SMTP_URL,
    mailFrom: set.MAIL_FROM ?? `Lucca per il lavoro <lavoro@${new URL(siteUrl).hostname}>`,
    secretKey: set.SECRET_KEY,
    dataDir: set.DATA_DIR,
    meili: set.MEILI_URL ? { url: set.MEILI_URL, key: set.MEILI_KEY } : undefined,
    identityProviders: set.OIDC_PROVIDERS,
    metricsToken: set.METRICS_TOKEN,
    pageCacheBytes: Math.floor(set.PAGE_CACHE_MB * 1_000_000),
    logLevel: set.LOG_LEVEL,
    trustProxy: set.TRUST_PROXY,
    chromiumPath: set.CHROMIUM_PATH,
  };
}

export type Env = ReturnType<typeof readEnv>;

function sentence(values: Record<string, string | undefined>, issue: z.core.$ZodIssue | undefined): string {
  const name = String(issue?.path[0] ?? "");
  if (values[name] === undefined && name in MISSING) return `${name} ${MISSING[name as keyof typeof MISSING]}.`;
  const shown = /URL|KEY|TOKEN|PROVIDERS/.test(name) ? "" : ` (now "${values[name]}")`;
  return `The setting ${name} ${issue?.message ?? "is wrong"}${shown}.`;
}
