import { type CommandMark, handleDocument, listPapers, markOf, resolveActor } from "@kheo/application"
import type { DocumentCommand, DocumentId } from "@kheo/domain/document"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import type { Session } from "../../cli/session.ts"

/** Sends a command about a paper and tells what became of it: the paper's id, its number and how many events that took. */
export const write = Effect.fnUntraced(function* (session: Session, id: DocumentId, command: DocumentCommand) {
  const mark: CommandMark = markOf(yield* resolveActor(session.asked))
  const { first, last } = yield* handleDocument(mark, id, command)
  const events = Math.max(0, last - first + 1)
  const { papers } = yield* listPapers({ asOf: "9999-12-31" })
  const label = papers.find((paper) => paper.id === id)?.label ?? ""
  print(session, { id, label: label === "" ? null : label, events }, () => {
    const name = label === "" ? id : `${label} (${id})`
    if (session.language === "vi") return `Văn bản ${name}: ${events === 0 ? "không có gì mới" : "đã ghi"}.`
    return `Paper ${name}: ${events === 0 ? "nothing new" : "saved"}.`
  })
  return exit.done
})
