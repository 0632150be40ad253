# One image, three programs: `node bin/serve.mjs collector|projector|api`. See docker-compose.yml.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/dashboard/package.json apps/dashboard/
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

# What runs: no compiler, no sources, and nothing of the dashboard but its built files.
FROM node:24-bookworm-slim
# With two arenas freed memory is used again by whichever thread asks next, instead of lying idle in each.
ENV NODE_ENV=production MALLOC_ARENA_MAX=2 SUMMITWATCH_DATA=/data SUMMITWATCH_HOST=0.0.0.0
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-workspaces --no-audit --no-fund && npm cache clean --force
COPY bin bin
COPY stories stories
COPY --from=build /app/dist dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
# Each program touches this file while its event loop turns; a crash ends the container by itself.
HEALTHCHECK --interval=15s --start-period=60s CMD find /tmp/summitwatch-alive -mmin -1 | grep -q .
ENTRYPOINT ["node", "--max-semi-space-size=4", "bin/serve.mjs"]
CMD ["collector", "projector", "api"]
