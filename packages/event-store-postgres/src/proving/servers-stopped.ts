import type { Attempt } from "./attempt.ts"
import { whileWriting } from "./while-writing.ts"

/** Stops the server like a crash at a random moment, and starts it again. */
export const serversStopped: Attempt = (options) =>
  whileWriting(options, {
    strike: async ({ server }) => {
      await server.stop("immediate")
      await server.start()
      return true
    },
  })
