import { type Dispatch, useEffect, useRef } from "react"
import type { Drafts } from "../drafts/index.ts"
import { type Draft, draftKey, type State } from "../state/index.ts"
import type { Change } from "../update/index.ts"
import { unexpected } from "./unexpected.ts"

/** Offers what an earlier session left, and keeps on disk what the state holds, one write after the other. */
export const useDrafts = ({ drafts }: State, dispatch: Dispatch<Change>, port: Drafts): void => {
  const kept = useRef<ReadonlyArray<Draft>>([])
  const writing = useRef(Promise.resolve())
  const failed = (defect: unknown) => dispatch({ type: "failed", words: unexpected(defect) })

  useEffect(() => {
    port.read().then((read) => {
      kept.current = [...kept.current, ...read]
      dispatch({ type: "draftsRead", drafts: read })
    }, failed)
  }, [port])

  useEffect(() => {
    const before = kept.current
    if (before === drafts) return
    kept.current = drafts
    const held = new Set(drafts.map(draftKey))
    const saves = drafts.filter((draft) => !before.includes(draft)).map((draft) => () => port.save(draft))
    const drops = before
      .map(draftKey)
      .filter((key) => !held.has(key))
      .map((key) => () => port.drop(key))
    for (const write of [...saves, ...drops]) writing.current = writing.current.then(write).catch(failed)
  }, [drafts])
}
