import { findPaper } from "@kheo/application"
import { defaultWording } from "@kheo/documents"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { refuseTaken } from "../../cli/new-file.ts"
import { print, printProblem } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import { dateOption, type Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { fileName, writeFiles } from "../../cli/write-file.ts"
import { viewQuery } from "../view-query.ts"
import { agreed, labelOf } from "./agreed.ts"
import { wrongNumbers } from "./check.ts"
import { composed, filesFor, pathsOf } from "./files.ts"
import { keepIssued, takeNumber } from "./issue.ts"
import { pdfProgram, writePdfs } from "./pdf.ts"
import { reminderSources, type ReminderSources } from "./sources.ts"
import { letterText } from "./told.ts"
import { wordingOf } from "./wording-file.ts"

/** `kheo letter reminder`: a draft, or with `--issue` the letter itself. */
export const run = async (session: Session): Promise<number> => {
  const { flags, rest, values } = session
  if (flags.has("print-wording")) {
    process.stdout.write(`${JSON.stringify(defaultWording, null, 2)}\n`)
    return exit.done
  }
  if (rest[0] !== "reminder" || rest.length > 1) throw usage
  const { output } = values
  const folder = values["per-unit"]
  const issuing = flags.has("issue") || values["supersede"] !== undefined
  if (output === undefined && (folder === undefined || issuing)) throw missingOutput
  if (output !== undefined && !/\.docx$/iu.test(output)) throw notDocx
  const program = flags.has("pdf") ? pdfProgram() : undefined
  const wording = wordingOf(values["wording"])
  const query = viewQuery(session)
  const day = dateOption(session, "date")
  const grounds = values["grounds"]
    ?.split(";")
    .map((text) => text.trim())
    .filter((text) => text !== "")
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const asked = yield* query
      const sources = yield* reminderSources({ query: asked, day, wording, grounds })
      const wrong = wrongNumbers(composed(sources.content))
      if (wrong !== undefined) {
        printProblem(session, "NumbersDisagree", wrong)
        return exit.conflict
      }
      // Before a number is taken for letters that could not be written.
      refuseTaken(pathsOf(sources.content, { output, folder }), flags.has("force"))
      const supersedes = values["supersede"] === undefined ? undefined : yield* findPaper(values["supersede"])
      if (issuing && !(yield* Effect.promise(() => agreed(session, sources)))) return exit.usage
      const issued = issuing ? yield* takeNumber(session.asked, sources, supersedes) : undefined
      const content = issued?.content ?? sources.content
      const files = yield* filesFor(content, sources, { output, folder })
      yield* Effect.promise(() => writeFiles(files))
      const [main] = files
      const kept =
        issued === undefined || main === undefined
          ? undefined
          : yield* keepIssued(session.asked, issued, { name: fileName(`${issued.label}.docx`), bytes: main.bytes })
      const paths = files.map(({ path }) => path)
      const pdfs = program === undefined ? [] : writePdfs(program, paths)
      const told = {
        ...toldOf(content),
        issued: issued?.label ?? null,
        paper: issued?.paper ?? null,
        sha256: kept?.sha256 ?? null,
      }
      const made = [...paths, ...pdfs]
      print(session, { ...told, files: made }, () => letterText(session.language, { ...told, files: made }))
      return exit.done
    }),
  )
}

const toldOf = (content: ReminderSources["content"]) => ({
  campaign: content.campaign,
  asOf: content.asOf,
  date: content.day,
  number: labelOf(content),
  position: content.traced?.position ?? null,
  root: content.traced?.root ?? null,
  ...namesOf(content.units),
})

const namesOf = (units: ReminderSources["content"]["units"]) => ({
  conferences: units.filter(({ conferenceOn }) => conferenceOn !== null).map(({ name }) => name),
  reported: units.filter(({ reportedOn }) => reportedOn !== null).map(({ name }) => name),
  behind: units.filter(({ behind }) => behind).map(({ name }) => name),
})

const usage = new Usage({
  vi: "Cách dùng: kheo letter reminder --campaign NĂM --as-of NGÀY --date NGÀY -o TỆP.docx",
  en: "Usage: kheo letter reminder --campaign YEAR --as-of DATE --date DATE -o FILE.docx",
})

const missingOutput = new Usage({
  vi: "kheo letter reminder cần -o TỆP.docx (hoặc --per-unit THƯ-MỤC khi chưa ban hành).",
  en: "kheo letter reminder needs -o FILE.docx (or --per-unit FOLDER while it is not issued).",
})

const notDocx = new Usage({
  vi: "-o: tên tệp phải kết thúc bằng .docx; muốn có PDF thì thêm --pdf.",
  en: "-o: the file's name must end in .docx; add --pdf for a PDF beside it.",
})
