import { showHistory, typesNamed } from "@kheo/application"
import { Effect, Stream } from "effect"
import { actorNamed } from "../cli/actor-named.ts"
import { exit } from "../cli/exit-codes.ts"
import { jsonForTerminal, textForTerminal } from "../cli/for-terminal.ts"
import { Usage } from "../cli/parse.ts"
import { dateOption, type Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { entryText } from "../text/entry-text.ts"

/** `kheo history`: printed as it is read, however long the ledger. */
export const run = (session: Session): Promise<number> => {
  const { flags, json, values } = session
  if (values["output"] !== undefined || flags.has("print-wording")) return extract(session)
  const paperOnly = ["known-at", "date", "wording"].filter((name) => values[name] !== undefined)
  if (paperOnly.length > 0 || flags.has("pdf"))
    throw new Usage({
      vi: `--${paperOnly[0] ?? "pdf"} chỉ dùng khi lập trích sổ: thêm -o TỆP.docx.`,
      en: `--${paperOnly[0] ?? "pdf"} is for the extract only: add -o FILE.docx.`,
    })
  const type = values["type"]
  if (type !== undefined && typesNamed(type).length === 0)
    throw new Usage({
      vi: `Không có loại sự kiện “${type}”. Ví dụ: model.registered, participation.report-received.`,
      en: `There is no type of event “${type}”. Examples: model.registered, participation.report-received.`,
    })
  const [from, to] = [dateOption(session, "from"), dateOption(session, "to")]
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const { actor, names } = yield* actorNamed(session)
      const entries = yield* showHistory({
        unit: values["unit"],
        model: values["model"],
        actor,
        type,
        from,
        to,
      })
      let printed = 0
      const write = (text: string) => process.stdout.write(text)
      if (json) write('{"events":[')
      yield* Stream.runForEach(entries, (entry) =>
        Effect.sync(() => {
          if (json) write(`${printed === 0 ? "" : ","}\n${jsonForTerminal(entry)}`)
          else write(`${textForTerminal(entryText(entry, names, session.language))}\n`)
          printed += 1
        }),
      )
      if (json) write("\n]}\n")
      return exit.done
    }),
  )
}

/** With `-o` the history of one model is a paper. */
const extract = async (session: Session): Promise<number> => {
  const [{ documentNamed }, { makeDocument }] = await Promise.all([
    import("@kheo/application/documents"),
    import("./document/make.ts"),
  ])
  const document = documentNamed("model-history")
  const { model, unit, actor, type, from, to } = session.values
  const others = [unit, actor, type, from, to]
  const isOne = model !== undefined || session.flags.has("print-wording")
  if (document === undefined || !isOne || others.some((one) => one !== undefined))
    throw new Usage({
      vi: "Cách dùng: kheo history --model MÔ-HÌNH -o TỆP.docx (trích sổ của một mô hình, không lọc thêm).",
      en: "Usage: kheo history --model MODEL -o FILE.docx (the extract of one model, without other filters).",
    })
  return makeDocument(session, document)
}
