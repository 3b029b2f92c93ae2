import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { findPaper, numberAndSymbol, today } from "@kheo/application"
import type { PaperFile } from "@kheo/domain/document"
import type { Basis, LocalDate } from "@kheo/domain/history"
import { tidy } from "@kheo/vietnamese"
import { Effect } from "effect"
import { Usage } from "../../cli/parse.ts"
import { dateOption, type Session, yearNamed } from "../../cli/session.ts"

/** Throws `Usage`: the verb can't do without this option or word. */
export const need = (verb: string, what: string): never => {
  throw new Usage({ vi: `kheo paper ${verb} cần ${what}.`, en: `kheo paper ${verb} needs ${what}.` })
}

/** An option's text without stray white space; undefined when it is absent or blank. */
export const textOption = ({ values }: Session, name: string): string | undefined =>
  tidy(values[name] ?? "") || undefined

/** Number and symbol: `--number 66 --symbol CV/BDVHU`, or both in one as people write them, `--number 66-CV/BDVHU`. */
export const numberAsked = (session: Session) =>
  numberAndSymbol(textOption(session, "number") ?? "", textOption(session, "symbol"))

/** The file's name and hash; throws `Usage` when it can't be read. */
export const fileAsked = (session: Session): { readonly file?: PaperFile } => {
  const path = session.values["file"]
  if (path === undefined) return {}
  try {
    const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex")
    return { file: { name: basename(path).normalize("NFC"), sha256 } }
  } catch {
    throw new Usage({
      vi: `Không đọc được tệp ${path}. Hãy xem lại đường dẫn.`,
      en: `The file ${path} can't be read. Check the path.`,
    })
  }
}

/** The campaign that a paper belongs to. */
export const campaignAsked = ({ values }: Session): { readonly campaign?: number } => {
  const campaign = yearNamed(values["campaign"])
  return campaign === undefined ? {} : { campaign }
}

/** The day that stands on a paper, or today when none is given. */
export const dayAsked = (
  session: Session,
): Effect.Effect<{ readonly occurredAt: LocalDate; readonly basis: Basis }> => {
  const date = dateOption(session, "date")
  return date === undefined
    ? Effect.map(today, (occurredAt) => ({ occurredAt, basis: "receipt" as const }))
    : Effect.succeed({ occurredAt: date, basis: "paper" as const })
}

/** The papers that `--paper` names, by id or number, separated by commas. */
export const papersAsked = ({ values }: Session) =>
  Effect.forEach(
    (values["paper"] ?? "").split(",").filter((name) => name.trim() !== ""),
    (name) => findPaper(name),
  )
