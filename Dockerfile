# Two stages: the first installs what the program runs on, the second holds nothing else.
FROM node:24-bookworm-slim AS install
WORKDIR /hashwire
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
# The C library keeps memory for each thread apart: two such arenas are enough here and save tens of megabytes.
ENV NODE_ENV=production DATA_DIR=/data NODE_COMPILE_CACHE=/data/compiled MALLOC_ARENA_MAX=2
WORKDIR /hashwire
COPY --from=install /hashwire/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY src ./src
COPY commands ./commands
COPY adapters ./adapters
COPY config ./config
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
# The heartbeat is written every minute and says whether any source answers.
HEALTHCHECK --interval=60s --timeout=5s --start-period=60s \
  CMD ["node", "src/cli/healthcheck.ts"]
CMD ["node", "--import", "./src/compile-cache.mjs", "--max-semi-space-size=8", "--heap-growing-percent=30", "src/main.ts"]
