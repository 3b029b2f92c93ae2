import { newId } from "@kheo/application"
import { type Dispatch, useEffect } from "react"
import { send } from "../commands/index.ts"
import type { AskedAs } from "../register/index.ts"
import type { State } from "../state/index.ts"
import type { Change } from "../update/index.ts"
import { unexpected } from "./unexpected.ts"
import type { Run } from "./reading.ts"

/** Runs the command that the state describes, once for each attempt, and tells what became of it. */
export const useSending = ({ sending }: State, dispatch: Dispatch<Change>, run: Run, asked: AskedAs): void => {
  useEffect(() => {
    if (sending === undefined) return
    const { id } = sending
    run(send(asked, sending)).then(
      (answer) => dispatch({ type: "answered", id, answer, fresh: newId() }),
      (defect: unknown) =>
        dispatch({ type: "answered", id, answer: { kind: "unknown", words: unexpected(defect) }, fresh: newId() }),
    )
  }, [sending])
}
