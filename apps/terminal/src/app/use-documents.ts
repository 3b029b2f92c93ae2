import { type Dispatch, useEffect } from "react"
import type { DocumentsPort } from "../documents/index.ts"
import { shown, type State } from "../state/index.ts"
import type { Change } from "../update/index.ts"
import { unexpected } from "./unexpected.ts"

/** Has documents listed, looked at and written as the state asks for it, once for each order. */
export const useDocuments = (state: State, dispatch: Dispatch<Change>, port: DocumentsPort | undefined): void => {
  const { asked, offered, saving } = state.documents
  const listing = shown(state).name === "documents" && offered === undefined

  useEffect(() => {
    if (!listing || port === undefined) return
    port.offered().then(
      (found) => dispatch({ type: "documentsListed", offered: found }),
      (defect: unknown) => dispatch({ type: "failed", words: unexpected(defect) }),
    )
  }, [listing])
  useEffect(() => {
    if (asked === undefined || port === undefined) return
    port.look(asked).then(
      (told) => dispatch({ type: "documentLooked", order: asked, told }),
      (defect: unknown) =>
        dispatch({ type: "documentLooked", order: asked, told: { came: "refused", words: unexpected(defect) } }),
    )
  }, [asked])
  useEffect(() => {
    if (saving === undefined || port === undefined) return
    port.save(saving).then(
      (saved) => dispatch({ type: "documentSaved", saving, saved }),
      (defect: unknown) =>
        dispatch({ type: "documentSaved", saving, saved: { came: "refused", words: unexpected(defect) } }),
    )
  }, [saving])
}
