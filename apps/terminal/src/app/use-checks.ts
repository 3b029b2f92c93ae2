import { type Dispatch, useEffect } from "react"
import { lastCheckpoint, type LedgerPort, signNow } from "../ledger/index.ts"
import { shown, type State } from "../state/index.ts"
import type { Change } from "../update/index.ts"
import { reading, type Run } from "./reading.ts"
import { unexpected } from "./unexpected.ts"

/** Does what the screen of checks asks for, and keeps it told of the last checkpoint. */
export const useChecks = (state: State, dispatch: Dispatch<Change>, run: Run, port: LedgerPort | undefined): void => {
  const { asked, checks } = state
  const { working } = checks
  const open = shown(state).name === "checks"

  useEffect(
    () =>
      open && working === undefined
        ? reading(run, dispatch, lastCheckpoint, ({ last }) => ({ type: "checked", checks: { last } }))
        : undefined,
    [asked, open, working],
  )
  useEffect(() => {
    if (working === undefined || port === undefined) return
    const done = { working: undefined, progress: undefined }
    const failed = (defect: unknown) =>
      dispatch({ type: "checked", checks: { ...done, said: { good: false, words: unexpected(defect) } } })
    switch (working) {
      case "verify":
        run(lastCheckpoint)
          .then(({ last }) =>
            port.verify(last?.note, (seen, of) => dispatch({ type: "checked", checks: { progress: { seen, of } } })),
          )
          .then((verdict) => dispatch({ type: "checked", checks: { ...done, verdict } }), failed)
        break
      case "sign":
        run(signNow).then((said) => dispatch({ type: "checked", checks: { ...done, said } }), failed)
        break
      case "backUp":
        port.backUp().then((said) => dispatch({ type: "checked", checks: { ...done, said } }), failed)
    }
  }, [working])
}
