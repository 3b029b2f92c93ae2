import type { DocumentLooked, DocumentOrder } from "../../documents/index.ts"
import { put, shown, type State } from "../../state/index.ts"
import { documentFields } from "./fields.ts"

/** The state once a paper can be looked at; a field that is there no more hands its focus to the last one. */
export const documentLooked = (state: State, order: DocumentOrder, told: DocumentLooked): State => {
  const { documents } = state
  const each = told.came === "shown" ? told.preview.each : documents.each
  const next: State = { ...state, documents: { ...documents, looked: { order, told }, each } }
  const screen = shown(next)
  if (screen.name !== "document") return next
  const fields = documentFields(next, screen)
  return fields.some(({ name }) => name === screen.focus)
    ? next
    : put(next, { ...screen, focus: fields.at(-1)?.name ?? "" })
}
