export { App, type AppProps } from "./app.tsx"
export type { Run } from "./reading.ts"
