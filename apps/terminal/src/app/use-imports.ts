import { type Dispatch, useEffect } from "react"
import type { Going, ImportPort } from "../imports/index.ts"
import { askedOf, shown, type State } from "../state/index.ts"
import type { Change, ImportTold } from "../update/index.ts"
import { unexpected } from "./unexpected.ts"

/** Does what the import's screens ask for; work that is replaced, stopped or left behind with the screens is ended. */
export const useImports = (state: State, dispatch: Dispatch<Change>, port: ImportPort | undefined): void => {
  const { importing, register } = state
  const { look, work } = importing
  const campaign = register?.board.campaign
  const name = shown(state).name

  useEffect(() => {
    if (port === undefined || look === undefined) return undefined
    return during(dispatch, async () => {
      switch (look.use) {
        case "look":
          return { about: "looked", answer: await port.look(look.path) }
        case "batches":
          return { about: "batches", batches: await port.batches() }
        case "forget":
          await port.forgetUnfinished()
          return { about: "unfinished", unfinished: undefined }
      }
    })
  }, [look])
  useEffect(() => {
    if (port === undefined || name !== "imports") return undefined
    return during(dispatch, async () => ({ about: "unfinished", unfinished: await port.unfinished() }))
  }, [name, importing.planned])
  useEffect(() => {
    if (port === undefined || work === undefined || campaign === undefined) return undefined
    const asked = askedOf(importing, campaign)
    return during(dispatch, async (tell, stop) => {
      const going: Going = { stop, tell: (progress) => tell({ about: "progress", progress }) }
      switch (work.use) {
        case "plan":
          return {
            about: "planned",
            answer: await port.plan(asked, { ...going, reread: importing.planned === undefined }),
          }
        case "commit":
          return { about: "committed", answer: await port.commit(asked, going) }
        case "keepLayout":
          return { about: "layoutKept", answer: await port.keepLayout(work.said) }
        case "sendBack":
          return { about: "sentBack", outcome: await port.sendBack() }
        case "undo":
          return { about: "undone", work, answer: await port.undo(work.batch, work.dryRun) }
      }
    })
  }, [work])
  useEffect(() => {
    if (importing.planned === undefined && work === undefined) port?.drop()
  }, [importing.planned, work])
}

/** Runs something and tells what became of it, unless it was ended meanwhile. */
const during = (
  dispatch: Dispatch<Change>,
  doing: (tell: (told: ImportTold) => void, stop: AbortSignal) => Promise<ImportTold>,
): (() => void) => {
  const ended = new AbortController()
  const tell = (told: ImportTold) => {
    if (!ended.signal.aborted) dispatch({ type: "imported", told })
  }
  doing(tell, ended.signal).then(tell, (defect: unknown) => tell({ about: "failed", words: unexpected(defect) }))
  return () => ended.abort()
}
