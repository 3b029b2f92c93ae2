import { annex } from "../forms/annex.ts"
import type { Enclosure } from "../letter/letter.ts"
import type { ListColumn } from "../letter/list-table.ts"

interface FilledWith {
  readonly campaign: number
  /** Empty leaves a line for the pen. */
  readonly unit: string
  readonly standing: string
  readonly models: ReadonlyArray<{ readonly title: string; readonly person?: string | undefined }>
}

/** Phụ lục kết quả on paper, with the columns of the letter: blank, or with a unit's own models. */
export const unitForm = ({ campaign, models, standing, unit }: FilledWith): Enclosure => {
  const columns = annex.columns(campaign)
  const filled = models.map(({ person = "", title }, index) => ({
    cells: columns.map(({ fill }) =>
      fill === "ordinal"
        ? String(index + 1)
        : fill === "title"
          ? title
          : fill === "unit"
            ? unit
            : fill === "person"
              ? person
              : "",
    ),
  }))
  const blank = Array.from({ length: Math.max(0, annex.blankRows - filled.length) }, () => ({ cells: [] }))
  return {
    label: "DANH SÁCH",
    title: annex.subject(campaign),
    under: "",
    landscape: true,
    own: { unit, signer: annex.signer, receivers: [standing, "Lưu"] },
    table: {
      columns: columns.map(({ center, group, heading, hint, width }): ListColumn => ({
        heading,
        hint,
        group,
        share: Math.max(8, width),
        center,
      })),
      rows: [...filled, ...blank],
    },
  }
}
