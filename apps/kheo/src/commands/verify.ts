import { existsSync, readFileSync, writeFileSync } from "node:fs"
import {
  type Checkpoint,
  exitCodes,
  type Held,
  program,
  readCheckpoint,
  readKey,
  type Report,
  reportHtml,
  reportText,
  words,
} from "@kheo/auditor"
import { problemWords } from "@kheo/application/language"
import { Effect, Result } from "effect"
import { auditFiles } from "../audit-files.ts"
import { print, printProblem } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { keyText } from "../key-text.ts"
import { storeExists } from "../layer.ts"
import { reportOn } from "../register-report.ts"
import { shownPlace } from "../store-place.ts"
import { epochLine, type EpochTold } from "../text/epoch-text.ts"

const unreadable = 3

/** `kheo verify`: hands the auditor the file's lines and claims, or a bundle or proof; changes nothing. */
export const run = async (session: Session): Promise<number> => {
  const held = heldBy(session)
  const { bundle, proof } = session.values
  const other = bundle ?? proof
  if (other !== undefined) return runProgram(session, other)
  const read = await Effect.runPromise(
    Effect.gen(function* () {
      return (yield* storeExists(session.store)) ? yield* reportOn(session, held) : undefined
    }).pipe(Effect.scoped, Effect.result),
  )
  if (Result.isFailure(read)) {
    printProblem(session, read.failure._tag, problemWords(read.failure))
    return unreadable
  }
  if (read.success === undefined) {
    const place = shownPlace(session.store)
    printProblem(session, "StoreMissing", {
      vi: `Không có sổ ${place}. Hãy xem lại --data và --store.`,
      en: `There is no register ${place}. Check --data and --store.`,
    })
    return unreadable
  }
  return tell(session, read.success)
}

/** The auditor's own program on what lies outside the register. */
const runProgram = ({ flags, json, language, values }: Session, path: string): Promise<number> => {
  const given = ["checkpoint", "key", "report"].flatMap((name) => {
    const value = values[name]
    return value === undefined ? [] : [`--${name}`, value]
  })
  const require = flags.has("require-checkpoint") ? ["--require-checkpoint"] : []
  return program([path, ...given, ...require, ...(json ? ["--json"] : []), "--lang", language], auditFiles)
}

interface Read {
  readonly report: Report
  readonly epochs: ReadonlyArray<EpochTold>
}

const tell = (session: Session, { epochs, report }: Read): number => {
  const { finding } = report
  const message = words(finding, session.language)
  const target = session.values["report"]
  const now = new Date().toISOString()
  if (target !== undefined)
    writeFileSync(target, (/\.html?$/i.test(target) ? reportHtml : reportText)(report, session.language, now))
  print(session, { ...finding, message, said: report.said, epochs }, () =>
    [
      finding.verdict === "consistent" || finding.verdict === "intact"
        ? `${finding.position} ${session.language === "vi" ? "sự kiện" : "events"}, ${message}.\n${finding.root}`
        : `${message}.`,
      ...epochs.map((epoch) => epochLine(epoch, session.language)),
    ].join("\n"),
  )
  return exitCodes[finding.verdict]
}

const heldBy = (session: Session): Held => {
  const key = keyText(session.values["key"])
  return {
    checkpoint: checkpointOf(session),
    key: key === undefined ? undefined : readKey(key),
    requireCheckpoint: session.flags.has("require-checkpoint"),
  }
}

const checkpointOf = ({ values }: Session): Checkpoint | undefined => {
  const file = values["checkpoint"]
  if (file === undefined) return undefined
  if (!existsSync(file))
    throw new Usage({
      vi: `Không có tệp ${file}. Hãy xem lại đường dẫn sau --checkpoint.`,
      en: `There is no file ${file}. Check the path after --checkpoint.`,
    })
  const checkpoint = readCheckpoint(readFileSync(file, "utf8"))
  if (checkpoint === undefined)
    throw new Usage({
      vi: `${file} không phải bản ghi đối chiếu. Dùng kết quả của kheo verify --json hoặc kheo board --json đã cất từ trước, hoặc bản ghi có chữ ký.`,
      en: `${file} is no record to compare with. Use what kheo verify --json or kheo board --json printed earlier, or a signed record.`,
    })
  return checkpoint
}
