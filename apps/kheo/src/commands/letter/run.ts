import { join, resolve } from "node:path"
import { findPaper } from "@kheo/application"
import { defaultWording, reminderLetter, UnknownField } from "@kheo/documents"
import { Effect } from "effect"
import { ask } from "../../cli/ask.ts"
import { exit } from "../../cli/exit-codes.ts"
import { refuseTaken } from "../../cli/new-file.ts"
import { print, printProblem, tell } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import { dateOption, type Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { fileName, type NewFile, writeFiles } from "../../cli/write-file.ts"
import { viewQuery } from "../view-query.ts"
import { wrongNumbers } from "./check.ts"
import { bytesOf, keepIssued, takeNumber } from "./issue.ts"
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
  if (output === undefined && (folder === undefined || flags.has("issue"))) throw missingOutput
  if (output !== undefined && !/\.docx$/iu.test(output)) throw notDocx
  const program = flags.has("pdf") ? pdfProgram() : undefined
  const wording = wordingOf(values["wording"])
  const issuing = flags.has("issue") || values["supersede"] !== undefined
  if (output !== undefined) refuseTaken([output], flags.has("force"))
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
      const supersedes = values["supersede"] === undefined ? undefined : yield* findPaper(values["supersede"])
      if (issuing && !(yield* Effect.promise(() => agreed(session, sources)))) return exit.usage
      const issued = issuing ? yield* takeNumber(session.asked, sources, supersedes) : undefined
      const content = issued?.content ?? sources.content
      const files = yield* filesFor(content, sources, { output, folder })
      if (folder !== undefined)
        refuseTaken(
          files.slice(output === undefined ? 0 : 1).map(({ path }) => path),
          flags.has("force"),
        )
      yield* Effect.promise(() => writeFiles(files))
      const [main] = files
      const kept =
        issued === undefined || main === undefined
          ? undefined
          : yield* keepIssued(session.asked, issued, { name: fileName(`${issued.label}.docx`), bytes: main.bytes })
      const pdfs =
        program === undefined
          ? []
          : writePdfs(
              program,
              files.map(({ path }) => path),
            )
      const told = {
        ...toldOf(content),
        issued: issued?.label ?? null,
        paper: issued?.paper ?? null,
        sha256: kept?.sha256 ?? null,
      }
      const made = [...files.map(({ path }) => path), ...pdfs]
      print(session, { ...told, files: made }, () => letterText(session.language, { ...told, files: made }))
      return exit.done
    }),
  )
}

/** The letter, its wording's slips told as a wrong file. */
const composed = (content: ReminderSources["content"]): ReturnType<typeof reminderLetter> => {
  try {
    return reminderLetter(content)
  } catch (cause) {
    if (!(cause instanceof UnknownField)) throw cause
    throw new Usage({
      vi: `Lời văn có mục {${cause.field}} không ai điền được. Ở chỗ đó chỉ dùng được: ${cause.known.map((name) => `{${name}}`).join(", ")}.`,
      en: `The wording has a field {${cause.field}} that nothing fills. There it may have: ${cause.known.map((name) => `{${name}}`).join(", ")}.`,
    })
  }
}

const filesFor = Effect.fnUntraced(function* (
  content: ReminderSources["content"],
  { modelsOf }: ReminderSources,
  { folder, output }: { readonly output: string | undefined; readonly folder: string | undefined },
) {
  const files: Array<NewFile> = []
  if (output !== undefined) files.push({ path: resolve(output), bytes: yield* bytesOf(composed(content)) })
  if (folder === undefined) return files
  for (const { id, name } of content.units.filter(({ behind }) => behind)) {
    const letter = composed({ ...content, to: { id, models: modelsOf(id) } })
    files.push({ path: resolve(join(folder, fileName(`${name}.docx`))), bytes: yield* bytesOf(letter) })
  }
  return files
})

const toldOf = ({ asOf, campaign, day, number, symbol, traced, units }: ReminderSources["content"]) => ({
  campaign,
  asOf,
  date: day,
  number: `${String(number).padStart(2, "0")}-${symbol}`,
  position: traced?.position ?? null,
  root: traced?.root ?? null,
  conferences: units.filter(({ conferenceOn }) => conferenceOn !== null).map(({ name }) => name),
  reported: units.filter(({ reportedOn }) => reportedOn !== null).map(({ name }) => name),
  behind: units.filter(({ behind }) => behind).map(({ name }) => name),
})

/** Issuing takes a number for good, so it asks; where nobody can answer, `--yes` must have been said. */
const agreed = async (session: Session, { content }: ReminderSources): Promise<boolean> => {
  if (session.flags.has("yes")) return true
  const behind = content.units.filter((unit) => unit.behind).length
  const label = `${String(content.number).padStart(2, "0")}-${content.symbol}`
  if (process.stdin.isTTY !== true)
    throw new Usage({
      vi: `Ban hành sẽ lấy số ${label}. Thêm --yes nếu đồng ý.`,
      en: `Issuing takes the number ${label}. Add --yes to agree.`,
    })
  const question = {
    vi: `Ban hành công văn ${label}: lấy số, giữ tệp trong sổ, ghi đã nhắc ${behind} đơn vị. Đồng ý? [c/K] `,
    en: `Issue the letter ${label}: takes the number, keeps the file, records ${behind} units as reminded. Agree? [y/N] `,
  }
  if ((await ask(question[session.language])) === true) return true
  tell(session.language === "vi" ? "Chưa ban hành, chưa lấy số." : "Not issued, no number taken.")
  return false
}

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
