import { expect, test } from "vitest";
import { readEnv } from "~/server/env";

const KEY = Buffer.alloc(32, 7);
const GIVEN = { DATABASE_URL: "postgresql://a:secret@db/lucca", SECRET_KEY: KEY.toString("base64") };

test("only the database and the key must be given, and an empty setting is not given", () => {
  const env = readEnv({ ...GIVEN, SMTP_URL: "", PORT: "" });
  expect(env).toMatchObject({
    port: 3000,
    siteUrl: "http://localhost:3000",
    demo: false,
    embedded: false,
    smtpUrl: undefined,
    meili: undefined,
    trustProxy: 0,
  });
  expect(env.mailFrom).toBe("Lucca per il lavoro <lavoro@localhost>");
  expect(env.secretKey.equals(KEY)).toBe(true);
  expect(readEnv({ ...GIVEN, SECRET_KEY: KEY.toString("hex") }).secretKey.equals(KEY)).toBe(true);
});

test("settings are read into what the server works with", () => {
  const env = readEnv({
    ...GIVEN,
    PORT: "4000",
    DEMO: "yes",
    SITE_URL: "https://lavoro.example.it/",
    TRUST_PROXY: "loopback, 10.0.0.0/8",
    MEILI_URL: "http://localhost:7700",
  });
  expect(env).toMatchObject({
    port: 4000,
    demo: true,
    siteUrl: "https://lavoro.example.it",
    trustProxy: "loopback, 10.0.0.0/8",
    meili: { url: "http://localhost:7700", key: undefined },
  });
  expect(env.mailFrom).toBe("Lucca per il lavoro <lavoro@lavoro.example.it>");
  expect(readEnv({ ...GIVEN, TRUST_PROXY: "1" }).trustProxy).toBe(1);
});

test.each([
  [{ PORT: "abc" }, 'The setting PORT must be a number from 1 to 65535 (now "abc").'],
  [{ PORT: "70000" }, 'The setting PORT must be a number from 1 to 65535 (now "70000").'],
  [{ DEMO: "maybe" }, 'The setting DEMO must be 1 or 0 (now "maybe").'],
  [{ LOG_LEVEL: "loud" }, /^The setting LOG_LEVEL must be one of fatal, .* \(now "loud"\)\.$/],
  [{ SITE_URL: "lavoro.example.it" }, /^The setting SITE_URL must be a web address like https/],
  [{ SMTP_URL: "http://mail" }, /^The setting SMTP_URL must be an address like smtp:/],
  [{ DATABASE_URL: "mysql://a:secret@db/x" }, /^The setting DATABASE_URL must be an address like postgresql:[^(]*$/],
  [{ DATABASE_URL: undefined }, /^DATABASE_URL must be set to/],
  [{ SECRET_KEY: "short" }, /^The setting SECRET_KEY must be 32 random bytes[^(]*$/],
  [{ SECRET_KEY: undefined }, /^SECRET_KEY must be set when/],
  [{ TRUST_PROXY: "all of them" }, /^The setting TRUST_PROXY must be/],
  [{ MAIL_FROM: "the desk" }, /^The setting MAIL_FROM must hold a mail address/],
])("a wrong setting is one sentence that shows no secret: %j", (wrong, words) => {
  const read = () => readEnv({ ...GIVEN, ...wrong });
  expect(read).toThrow(words);
  expect(read).not.toThrow(/secret@|\n/);
});

test.each([
  [{ TRUST_PROXY: "banana" }, /TRUST_PROXY must be the number of proxies/],
  [{ SMTP_URL: "smtp://" }, /SMTP_URL must/],
  [{ SITE_URL: "https://lavoro.example.it/sito" }, /SITE_URL must end with the name of the site/],
])("%j is refused in one sentence", (setting, words) => {
  const given = { DATABASE_URL: "postgresql://a:b@h/x", SECRET_KEY: Buffer.alloc(32, 1).toString("base64") };
  expect(() => readEnv({ ...given, ...setting })).toThrow(words);
});
