import { type CommandMark, findPaper, markOf, resolveActor } from "@kheo/application"
import { type Document, type DocumentRefused, keepIssued, takeNumber } from "@kheo/application/documents"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { refuseTaken } from "../../cli/new-file.ts"
import { print, tell } from "../../cli/output.ts"
import { dateOption, type Session } from "../../cli/session.ts"
import { type Told, withStore } from "../../cli/with-store.ts"
import { fileName, writeFiles } from "../../cli/write-file.ts"
import { viewQuery } from "../view-query.ts"
import { agreed } from "./agreed.ts"
import { filesFor, pathsOf } from "./files.ts"
import { placesOf } from "./places.ts"
import { pdfProgram, writePdfs } from "./pdf.ts"
import { documentText } from "./told.ts"
import { wordingIn } from "./wording-file.ts"

/** Makes one document as the options of its command say: a draft, or with `--issue` the paper itself. */
export const makeDocument = async (session: Session, document: Document): Promise<number> => {
  const { flags, values } = session
  if (flags.has("print-wording") && document.wording !== undefined) {
    process.stdout.write(`${JSON.stringify(document.wording, null, 2)}\n`)
    return exit.done
  }
  const issuing = document.issued && (flags.has("issue") || values["supersede"] !== undefined)
  const places = placesOf(session, document, issuing)
  const program = flags.has("pdf") ? await pdfProgram() : undefined
  const wording = wordingIn(values["wording"])
  const query = viewQuery(session)
  const [day, deadline] = [dateOption(session, "date"), dateOption(session, "deadline")]
  const grounds = values["grounds"]
    ?.split(";")
    .map((text) => text.trim())
    .filter((text) => text !== "")
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const { model, unit } = values
      const draft = yield* document.compose({ query: yield* query, day, unit, model, deadline, grounds, wording })
      // Before a number is taken for papers that could not be written.
      refuseTaken(pathsOf(draft, places), flags.has("force"))
      for (const words of draft.lacking) tell(words[session.language])
      const supersedes = values["supersede"] === undefined ? undefined : yield* findPaper(values["supersede"])
      if (issuing && !(yield* Effect.promise(() => agreed(session, draft)))) return exit.usage
      const mark: CommandMark | undefined = issuing ? markOf(yield* resolveActor(session.asked)) : undefined
      const issued = mark === undefined ? undefined : yield* takeNumber(mark, draft, supersedes)
      const composed = issued?.composed ?? draft
      const files = yield* Effect.promise(() => filesFor(composed, places))
      yield* Effect.promise(() => writeFiles(files))
      const [main] = files
      const kept =
        mark === undefined || issued === undefined || main === undefined
          ? undefined
          : yield* keepIssued(mark, issued, {
              name: fileName(`${issued.label}.${places.format}`),
              bytes: main.bytes,
            })
      const paths = files.map(({ path }) => path)
      const pdfs = program === undefined ? [] : yield* Effect.promise(() => writePdfs(program, paths))
      const made = [...paths, ...pdfs]
      const { asOf, campaign, day: date, lists, number = null, position, root } = composed
      const told = {
        document: document.name,
        campaign,
        asOf,
        date,
        number,
        position,
        root,
        ...Object.fromEntries(lists.map(({ key, names }) => [key, names])),
        issued: issued?.label ?? null,
        paper: issued?.paper ?? null,
        sha256: kept?.sha256 ?? null,
        lacking: composed.lacking.map((words) => words[session.language]),
        files: made,
      }
      print(session, told, () => documentText(session.language, composed, { files: made, issued: issued?.label }))
      return exit.done
    }),
    (problem) => (problem._tag === "DocumentRefused" ? refusal(problem as DocumentRefused) : undefined),
  )
}

const refusal = ({ en, reason, vi }: DocumentRefused): Told => ({
  words: { vi, en },
  code: reason,
  exit: reason === "NumbersDisagree" ? exit.conflict : exit.usage,
})
