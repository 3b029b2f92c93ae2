import { type Head, HeadMoved, type LedgerImport, LineRefused, planImport } from "@kheo/event-store"
import { rootOf, toHex } from "@kheo/event-store/merkle"
import { Result } from "effect"
import { ledgerStatements } from "./ledger-statements.ts"
import type { Sqlite } from "./sqlite.ts"

/** Lines of another copy into one SQLite file. */
export const sqliteLedgerImport = (sqlite: Sqlite): LedgerImport["Service"] => {
  const ledger = ledgerStatements(sqlite)
  const event = sqlite.prepare<{ found: number }>("select 1 as found from event where event_id = ?")
  return {
    appendLines: (after, entries) =>
      sqlite.transact((): Result.Result<Head, LineRefused | HeadMoved> => {
        const state = ledger.state()
        if (state.position !== after) return Result.fail(new HeadMoved({ expected: after, actual: state.position }))
        const plan = planImport(state, entries, {
          versionOf: ledger.versionOf,
          hasEvent: (id) => event.get(id) !== undefined,
          hasCommand: (id) => ledger.answerTo(id) !== undefined,
        })
        if (plan instanceof LineRefused) return Result.fail(plan)
        ledger.write(plan)
        if (plan.lines.length > 0) ledger.moveHead(plan.state)
        for (const [id, { first, last }] of plan.answers) ledger.remember({ id, request: "", first, last })
        const { frontier, ledger: name, position, recordedAt } = plan.state
        return Result.succeed({ ledger: name, position, root: toHex(rootOf(frontier)), recordedAt })
      }),
  }
}
