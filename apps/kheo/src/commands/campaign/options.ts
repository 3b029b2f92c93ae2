import type { CampaignPolicy } from "@kheo/domain/campaign"
import { Usage } from "../../cli/parse.ts"
import { dateOption, type Session } from "../../cli/session.ts"

/** Tells that an option or a word is missing. */
export const need = (verb: string, option: string): never => {
  throw new Usage({ vi: `kheo campaign ${verb} cần ${option}.`, en: `kheo campaign ${verb} needs ${option}.` })
}

/** A text option as a field of a command; nothing when it was not given. */
export const field = <K extends string>(
  { values }: Session,
  option: string,
  name: K,
): { readonly [k in K]?: string } => {
  const text = values[option]?.normalize("NFC").trim()
  return (text === undefined || text === "" ? {} : { [name]: text }) as { readonly [k in K]?: string }
}

/** `--from` and `--to`, which come together. */
export const periodOption = (session: Session) => {
  const [from, to] = [dateOption(session, "from"), dateOption(session, "to")]
  if (from === undefined && to === undefined) return undefined
  if (from === undefined || to === undefined)
    throw new Usage({
      vi: "--from và --to đi cùng nhau: ngày đầu và ngày cuối của đợt.",
      en: "--from and --to come together: the campaign's first and last day.",
    })
  return { from, to }
}

/** The switches that were named; undefined when none was. */
export const policyOption = (session: Session): Partial<CampaignPolicy> | undefined => {
  const [clears, chase] = [yesOrNo(session, "conference-clears"), yesOrNo(session, "chase-unregistered")]
  if (clears === undefined && chase === undefined) return undefined
  return {
    ...(clears === undefined ? {} : { conferenceClears: clears }),
    ...(chase === undefined ? {} : { chaseUnregistered: chase }),
  }
}

/** The papers that an opening rests on, separated by semicolons. */
export const groundsOption = ({ values }: Session): ReadonlyArray<string> =>
  (values["grounds"] ?? "")
    .normalize("NFC")
    .split(";")
    .map((text) => text.trim())
    .filter((text) => text !== "")

const yesOrNo = ({ values }: Session, option: string): boolean | undefined => {
  const text = values[option]?.normalize("NFC").toLowerCase()
  if (text === undefined) return undefined
  if (["yes", "có", "co"].includes(text)) return true
  if (["no", "không", "khong"].includes(text)) return false
  throw new Usage({ vi: `--${option}: ghi yes hoặc no.`, en: `--${option}: write yes or no.` })
}
