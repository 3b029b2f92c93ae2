import type { Field } from "./field.ts"
import type { Header } from "./header.ts"

/** The kinds of sheet that an office gets: roster, registration list, conference list, results annex, proposal list. */
export type SheetKind = "roster" | "registration" | "conference" | "results" | "proposal"

/** What a kind needs and what it must not have, the more particular kinds first. */
const signs: ReadonlyArray<{
  readonly kind: SheetKind
  readonly all: ReadonlyArray<Field>
  readonly some?: ReadonlyArray<Field>
}> = [
  { kind: "proposal", all: ["title"], some: ["form", "summary"] },
  { kind: "results", all: ["title"], some: ["results", "replication", "plan"] },
  { kind: "conference", all: ["unit", "conferenceDate"] },
  { kind: "registration", all: ["title"], some: ["unit", "holder", "person"] },
  { kind: "roster", all: ["unit", "block"] },
]

/** The kind of sheet that a header's columns make; undefined when they make none. */
export const kindOf = ({ columns }: Header): SheetKind | undefined => {
  const fields = new Set(columns.values())
  return signs.find(
    ({ all, some }) =>
      all.every((field) => fields.has(field)) && (some === undefined || some.some((field) => fields.has(field))),
  )?.kind
}
