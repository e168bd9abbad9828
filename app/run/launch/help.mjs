export const HELP = `Lucca per il lavoro

  npm start            install and build when needed, start everything
  npm run dev          the same, pages rebuilt while you write them
  npm start -- --help  this page

Settings, from the environment or from a file named .env:

  PORT           port to listen on (3000)
  HOST           address to listen on (all)
  SITE_URL       public address of the site, used in mails and feeds
  DATABASE_URL   a PostgreSQL 15 or later; without it one is started here, data in DATA_DIR
  DATABASE_WAIT  seconds to wait at the start for a database that does not answer yet (60)
  DATA_DIR       folder of everything kept (.data)
  DEMO           1: demonstration data and accounts; 0: none (1 without DATABASE_URL, else 0)
  SECRET_KEY     32 random bytes that encrypt tax codes; made and kept in DATA_DIR when there is
                 no DATABASE_URL or in demonstration mode
  SMTP_URL       mail server; without it mails wait in DATA_DIR and, in demonstration mode, at /posta
  MAIL_FROM      sender of mails
  MEILI_URL      a Meilisearch; without it the search runs on PostgreSQL
  MEILI_KEY      its key
  TRUST_PROXY    number of proxies in front, or their addresses (0)
  OIDC_PROVIDERS providers of identities as a JSON list: see README, "Signing in"
  LOG_LEVEL      fatal, error, warn, info, debug, trace or silent (info)
  METRICS_TOKEN  who shows it may read /metrics; without it only this machine
  PAGE_CACHE_MB  memory for public pages seen before (64); 0 for none
  CHROMIUM_PATH  browser for the tests

Ctrl-C stops everything. The first administrator: npm run admin:create`;
