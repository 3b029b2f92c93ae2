export { createApp } from "./app.ts"
export type { AppOptions } from "./app-options.ts"
export { type AllowList, readAllowList } from "./webhooks/index.ts"
export { PortInUse, serve, type Served } from "./serve.ts"
