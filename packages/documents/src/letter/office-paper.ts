import { paperDate, paperDateInWords } from "@kheo/vietnamese"
import { levelOf, nameInLetters } from "../reminder/unit-names.ts"
import { two } from "./figure.ts"
import type { Letter, Sender } from "./letter.ts"
import type { LetterRules } from "./letter-rules.ts"

/** What every paper of the office is made of, whatever it says. */
export interface OfficePaper {
  readonly campaign: number
  /** The day that everything is counted up to. */
  readonly asOf: string
  /** The day on the paper. */
  readonly day: string
  readonly sender: Sender
  readonly rules: LetterRules
  readonly number: number
  readonly symbol: string
  /** How this office calls bodies in its papers. */
  readonly names: Readonly<Record<string, string>>
  /** The papers that this one rests on, each in its own words. */
  readonly grounds: ReadonlyArray<string>
  readonly draft: boolean
  readonly traced?:
    | { readonly position: number; readonly root: string; readonly code?: Uint8Array | undefined }
    | undefined
}

/** The parts of a paper that do not depend on what it says. */
export const headed = (
  paper: OfficePaper,
): Pick<Letter, "rules" | "sender" | "number" | "placeAndDay" | "draft" | "traced"> => {
  const { asOf, day, draft, number, rules, sender, symbol, traced } = paper
  return {
    rules,
    sender,
    number: { number: two(number), symbol },
    placeAndDay: `${sender.place ?? "……………"}, ${paperDateInWords(day)}`,
    draft: draft ? `DỰ THẢO – chưa ban hành, số liệu đến ngày ${paperDate(asOf)}` : undefined,
    traced:
      traced === undefined
        ? undefined
        : {
            lines: [
              `Số liệu lấy từ sổ Khéo, khóa đến hết ngày ${paperDate(asOf)}, vị trí ${traced.position}, gốc ${traced.root.slice(0, 16)}.`,
            ],
            code: traced.code,
          },
  }
}

/** What the sentences of every paper may name. */
export const officeFields = ({ asOf, campaign, names, rules, sender }: OfficePaper) => {
  const standing = sender.standing ?? sender.name ?? "Cơ quan Thường trực"
  const level = levelOf(sender.superior)
  const own = sender.name === undefined ? undefined : nameInLetters(sender.name, names, {})
  return {
    year: String(campaign),
    nextYear: String(campaign + 1),
    asOf: paperDate(asOf),
    standing,
    council: names["Ban Chỉ đạo"] ?? `Ban Chỉ đạo${level === "" ? "" : ` ${level}`}`,
    issuer: own === undefined || own === sender.name ? standing : own,
    end: rules.end,
  }
}

/** Several grounds are one sentence; the last comes after “và”. */
export const groundsTold = (grounds: ReadonlyArray<string>): string => {
  const [last, ...before] = grounds.toReversed()
  return before.length === 0 ? (last ?? "") : `${before.toReversed().join("; ")} và ${last}`
}
