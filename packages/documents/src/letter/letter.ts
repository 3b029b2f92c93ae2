import type { BarChart } from "../chart/bar-chart.ts"
import type { Claim } from "./claim.ts"
import type { LetterRules } from "./letter-rules.ts"
import type { ListTable } from "./list-table.ts"
import type { Run } from "./run.ts"

/** Who the paper is from, as the office's settings say it; `signer` is the title line by line. */
export interface Sender {
  readonly superior?: string | undefined
  readonly name?: string | undefined
  readonly standing?: string | undefined
  readonly place?: string | undefined
  readonly signer: ReadonlyArray<string>
  readonly signerName?: string | undefined
}

export interface Paragraph {
  readonly runs: ReadonlyArray<Run>
  /** The numbers that this paragraph tells, in its order, each with the list behind it. */
  readonly claims: ReadonlyArray<Claim>
  /** Texts in it that are no counts though they hold digits, as names do. */
  readonly quoted?: ReadonlyArray<string> | undefined
  readonly center?: boolean | undefined
  /** A heading stays with what follows it. */
  readonly heading?: boolean | undefined
  /** What the paragraph stands over: a table within the text, a chart, or the picture that was made of one. */
  readonly table?: ListTable | undefined
  readonly chart?: BarChart | undefined
  readonly picture?: Picture | undefined
}

/** A PNG with its size in pixels; `says` is read aloud in its place. */
export interface Picture {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
  readonly says: string
}

/** A list or form that goes with the letter, on pages of its own. */
export interface Enclosure {
  /** Over the title; empty where the list is a paper of its own. */
  readonly label: string
  readonly title: string
  readonly under: string
  readonly landscape: boolean
  readonly table: ListTable
  /** A unit's own paper has its own head and foot: the unit's line on the left, and who signs. */
  readonly own?: {
    readonly unit: string
    /** Who writes it where it is no unit's: the lines of the head, the last one bold. */
    readonly writer?: ReadonlyArray<string>
    readonly signer: string
    readonly receivers: ReadonlyArray<string>
  }
}

/** Text on pages of its own behind the letter, as the report in a conference's papers. */
export interface Part {
  readonly title: string
  readonly under: string
  readonly paragraphs: ReadonlyArray<Paragraph>
}

/** One letter, from its head to what it encloses, without any look. */
export interface Letter {
  readonly rules: LetterRules
  readonly sender: Sender
  /** With its symbol, as `51` and `CV/BCĐ`; a number below 10 has a zero before it. */
  readonly number: { readonly number: string; readonly symbol: string }
  /** `Thủ Thừa, ngày 19 tháng 10 năm 2022`. */
  readonly placeAndDay: string
  readonly subject: ReadonlyArray<Run>
  /** What kind of paper it is, in capitals; such a paper has its subject in the middle. A letter (công văn) has none. */
  readonly kind?: string | undefined
  /** Before the recipients; without it “Kính gửi”. */
  readonly address?: string | undefined
  readonly recipients: ReadonlyArray<string>
  readonly paragraphs: ReadonlyArray<Paragraph>
  readonly receivers: ReadonlyArray<string>
  readonly enclosures: ReadonlyArray<Enclosure>
  readonly parts?: ReadonlyArray<Part> | undefined
  /** Above everything while it is not issued. */
  readonly draft: string | undefined
  /** Small lines at the end that lead back to the register, with the checkpoint's code as PNG. */
  readonly traced: { readonly lines: ReadonlyArray<string>; readonly code?: Uint8Array | undefined } | undefined
}
