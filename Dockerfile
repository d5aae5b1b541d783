# Two stages: the first installs what the program runs on, the second holds nothing else. Nothing in either is built for
# one processor: docker buildx build --platform linux/amd64,linux/arm64 .
# The digest is that of the list of all platforms; Dependabot proposes newer ones.
FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS install
WORKDIR /hashwire
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
COPY deploy/prune.ts ./deploy/
RUN node deploy/prune.ts

FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d
# The C library keeps memory for each thread apart: two such arenas are enough here and save tens of megabytes.
ENV NODE_ENV=production DATA_DIR=/data NODE_COMPILE_CACHE=/data/compiled MALLOC_ARENA_MAX=2
WORKDIR /hashwire
COPY --from=install /hashwire/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY src ./src
COPY commands ./commands
COPY adapters ./adapters
COPY config ./config
RUN mkdir --mode=700 /data && chown node:node /data
USER node
VOLUME /data
# The heartbeat is written every minute and says whether any source answers.
HEALTHCHECK --interval=60s --timeout=5s --start-period=60s \
  CMD ["node", "src/cli/healthcheck.ts"]
CMD ["node", "--import", "./src/preload.mjs", "--max-semi-space-size=8", "--heap-growing-percent=30", "src/main.ts"]
