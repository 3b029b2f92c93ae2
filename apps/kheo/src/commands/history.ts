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
  const { json, values } = session
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
