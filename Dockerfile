# syntax=docker/dockerfile:1
# glibc is needed: the Temporal SDK's native part has no build for musl.
FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY web/package.json web/
RUN --mount=type=cache,target=/root/.npm npm ci

FROM packages AS build
COPY . .
RUN npm run build

FROM packages AS production-packages
RUN npm prune --omit=dev

FROM node:22-bookworm-slim AS server
ENV NODE_ENV=production
WORKDIR /app
COPY --from=production-packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/web/dist web/dist
COPY package.json LICENSE ./
USER node
EXPOSE 3000
ENTRYPOINT ["node"]
CMD ["dist/src/main.js"]

FROM caddy:2.10 AS web
COPY tools/compose/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /app/web/dist /srv
