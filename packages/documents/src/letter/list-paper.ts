import type { Letter, Paragraph } from "./letter.ts"
import type { ListTable } from "./list-table.ts"

/** A paper of its own that is one list: its head, what it is, the table across the page, who gets it and who signs. */
export interface ListPaper extends Pick<Letter, "rules" | "sender" | "placeAndDay" | "receivers" | "draft" | "traced"> {
  /** In capitals: `DANH SÁCH`. */
  readonly kind: string
  readonly about: string
  /** Small lines under the title, with the numbers that they tell. */
  readonly under: ReadonlyArray<Paragraph>
  /** What stands below the list and stays with the signature, so that it is on no page alone. */
  readonly closing?: Paragraph | undefined
  readonly landscape: boolean
  readonly tables: ReadonlyArray<{ readonly heading?: string; readonly table: ListTable }>
}

/** The sentences beside a list, in their order. */
export const sentencesOf = ({ closing, under }: Pick<ListPaper, "closing" | "under">): ReadonlyArray<Paragraph> =>
  closing === undefined ? under : [...under, closing]
