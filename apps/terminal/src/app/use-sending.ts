import { newId } from "@kheo/application"
import { type Dispatch, useEffect } from "react"
import { send } from "../commands/index.ts"
import type { FoundingPort } from "../founding/index.ts"
import type { AskedAs } from "../register/index.ts"
import type { State } from "../state/index.ts"
import type { Change } from "../update/index.ts"
import { unexpected } from "./unexpected.ts"
import type { Run } from "./reading.ts"

/** Runs the command that the state describes, once for each attempt, and tells what became of it. */
export const useSending = (
  { sending }: State,
  dispatch: Dispatch<Change>,
  { asked, founding, run }: { readonly run: Run; readonly asked: AskedAs; readonly founding: FoundingPort | undefined },
): void => {
  useEffect(() => {
    if (sending === undefined) return
    const { ask, id } = sending
    const sent = ask.use === "roster" && founding !== undefined ? founding.importRoster(ask) : run(send(asked, sending))
    sent.then(
      (answer) => dispatch({ type: "answered", id, answer, fresh: newId() }),
      (defect: unknown) =>
        dispatch({ type: "answered", id, answer: { kind: "unknown", words: unexpected(defect) }, fresh: newId() }),
    )
  }, [sending])
}
