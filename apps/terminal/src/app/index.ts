export { App, type AppProps } from "./app.tsx"
export { firstReading } from "./first-reading.ts"
export type { Run } from "./reading.ts"
