import { type Dispatch, useEffect } from "react"
import { lastCheckpoint, type LedgerPort, mostAtStart } from "../ledger/index.ts"
import type { State } from "../state/index.ts"
import type { Change } from "../update/index.ts"
import type { Run } from "./reading.ts"

/**
 * Looks once, when the first screen stands, whether the register can be written and whether it was altered; only bad news is told.
 *
 * A long ledger is not read through unasked: it would hold up the keys.
 */
export const useHealth = (state: State, dispatch: Dispatch<Change>, run: Run, port: LedgerPort | undefined): void => {
  const there = state.register !== undefined
  const length = state.register?.board.position ?? 0
  useEffect(() => {
    if (!there || port === undefined) return
    const looking = async () => {
      const words = await port.unwritable?.()
      if (words !== undefined) dispatch({ type: "unwritable", words })
      if (length > mostAtStart || length === 0 || port.unwritable === undefined) return
      const { last } = await run(lastCheckpoint)
      const verdict = await port.verify(last?.note, () => undefined)
      if (verdict.verdict === "altered" || verdict.verdict === "rewritten")
        dispatch({ type: "checked", checks: { verdict } })
    }
    // What can't be looked at now is found when something is written, or on the screen of checks.
    looking().catch(() => undefined)
  }, [there])
}
