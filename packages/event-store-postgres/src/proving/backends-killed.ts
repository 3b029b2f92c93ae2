import type { Attempt } from "./attempt.ts"
import { administer } from "./database.ts"
import { whileWriting } from "./while-writing.ts"

/** Terminates a writing session at a random moment. */
export const backendsKilled: Attempt = (options) =>
  whileWriting(options, {
    strike: async ({ database, server }) => {
      const killed = await administer(
        server.port,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = '${database}' and application_name = 'kheo' order by random() limit 1`,
      )
      return killed.length > 0
    },
  })
