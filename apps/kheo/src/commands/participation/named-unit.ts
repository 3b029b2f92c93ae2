import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"

/** The verb and the unit that the words name; throws `Usage` with what the command takes. */
export const namedUnit = ({ rest, spec }: Session, verbs: ReadonlyArray<string>) => {
  const [verb = "", ...words] = rest
  const unit = words.join(" ").trim()
  if (verbs.includes(verb)) return { verb, unit }
  throw new Usage({
    vi: `Cách dùng: kheo ${spec.name} ${verbs.join("|")} ĐƠN-VỊ. Xem kheo ${spec.name} --help.`,
    en: `Usage: kheo ${spec.name} ${verbs.join("|")} UNIT. See kheo ${spec.name} --help.`,
  })
}

/** The unit, which this verb can't do without. */
export const needUnit = ({ spec }: Session, verb: string, unit: string): { readonly unit: string } => {
  if (unit !== "") return { unit }
  throw new Usage({
    vi: `kheo ${spec.name} ${verb} cần ĐƠN-VỊ: mã hoặc tên.`,
    en: `kheo ${spec.name} ${verb} needs a UNIT: its code or name.`,
  })
}
