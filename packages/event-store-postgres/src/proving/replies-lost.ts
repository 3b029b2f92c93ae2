import { pause, type Attempt } from "./attempt.ts"
import { cuttingProxy } from "./cutting-proxy.ts"
import { whileWriting } from "./while-writing.ts"

/** Cuts a connection when the server has its commit and nobody has the answer. */
export const repliesLost: Attempt = (options) =>
  whileWriting(options, {
    through: cuttingProxy,
    strike: async ({ proxy }) => {
      const before = proxy?.cuts() ?? 0
      proxy?.cutNextCommit()
      for (let waited = 0; waited < 400; waited++) {
        if ((proxy?.cuts() ?? 0) > before) return true
        await pause(5)
      }
      return false
    },
  })
