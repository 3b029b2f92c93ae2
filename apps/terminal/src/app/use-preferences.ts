import { type Dispatch, useEffect, useRef } from "react"
import type { KeptPreferences } from "../preferences/index.ts"
import type { State } from "../state/index.ts"
import type { Change } from "../update/index.ts"
import { unexpected } from "./unexpected.ts"

/** Keeps what is chosen, one write after the other; what the screens were opened with is not written again. */
export const usePreferences = (
  { preferences }: State,
  dispatch: Dispatch<Change>,
  port: KeptPreferences | undefined,
) => {
  const kept = useRef(preferences)
  const writing = useRef(Promise.resolve())
  useEffect(() => {
    if (port === undefined || preferences === kept.current) return
    kept.current = preferences
    writing.current = writing.current
      .then(() => port.save(preferences))
      .catch((defect: unknown) => dispatch({ type: "failed", words: unexpected(defect) }))
  }, [preferences])
}
