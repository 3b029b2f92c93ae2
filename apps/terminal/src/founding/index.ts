export type { FoundingPort } from "./founding-port.ts"
