import { type Dispatch, useEffect } from "react"
import type { FormsPort } from "../outbox/index.ts"
import type { State } from "../state/index.ts"
import type { Change } from "../update/index.ts"
import { unexpected } from "./unexpected.ts"

/** Has the forms made that the state asks for, once for each order. */
export const useOutbox = (
  { outbox: { order } }: State,
  dispatch: Dispatch<Change>,
  port: FormsPort | undefined,
): void => {
  useEffect(() => {
    if (order === undefined || port === undefined) return
    port
      .make(order, (made, of) => dispatch({ type: "formsMaking", made, of }))
      .then(
        (made) => dispatch({ type: "formsMade", order, made }),
        (defect: unknown) =>
          dispatch({ type: "formsMade", order, made: { came: "refused", words: unexpected(defect) } }),
      )
  }, [order])
}
