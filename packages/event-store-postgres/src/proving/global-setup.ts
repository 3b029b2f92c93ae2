import { startServer } from "./server.ts"

/** Starts one server for the package's tests; what is returned stops it. */
export default async (project: {
  readonly provide: (name: "postgresPort", port: number) => void
}): Promise<() => Promise<void>> => {
  const server = await startServer()
  project.provide("postgresPort", server.port)
  return server.remove
}

declare module "vitest" {
  export interface ProvidedContext {
    readonly postgresPort: number
  }
}
