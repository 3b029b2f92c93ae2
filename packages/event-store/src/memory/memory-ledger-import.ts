import { Effect } from "effect"
import { planImport } from "../import-plan.ts"
import { HeadMoved, type LedgerImport, LineRefused } from "../ledger-import.ts"
import { rootOf, toHex } from "../merkle/index.ts"
import type { MemoryLedger } from "./memory-ledger.ts"

/** Lines of another copy into a ledger in memory. */
export const memoryLedgerImport = (ledger: MemoryLedger): LedgerImport["Service"] => ({
  appendLines: (after, entries) =>
    Effect.suspend((): ReturnType<LedgerImport["Service"]["appendLines"]> => {
      const actual = ledger.state.position
      if (actual !== after) return Effect.fail(new HeadMoved({ expected: after, actual }))
      const plan = planImport(ledger.state, entries, {
        versionOf: (stream) => ledger.versionOf(stream),
        hasEvent: (id) => ledger.hasEvent(id),
        hasCommand: (id) => ledger.answerTo(id) !== undefined,
      })
      if (plan instanceof LineRefused) return Effect.fail(plan)
      ledger.write(plan)
      for (const [id, answer] of plan.answers) ledger.remember(id, answer)
      const { frontier, ledger: name, position, recordedAt } = plan.state
      return Effect.succeed({ ledger: name, position, root: toHex(rootOf(frontier)), recordedAt })
    }),
})
