export { createApp } from "./app.ts"
export type { AppOptions } from "./app-options.ts"
export { PortInUse, serve, type Served } from "./serve.ts"
export { isLoopback } from "./misdirected.ts"
