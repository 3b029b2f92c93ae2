import type { Field } from "./field.ts"
import type { Header } from "./header.ts"

/** The kinds of sheet that an office gets: roster, registration list, conference list, results annex, proposal list. */
export type SheetKind = "roster" | "registration" | "conference" | "results" | "proposal"

interface Signs {
  readonly all: ReadonlyArray<Field>
  readonly some?: ReadonlyArray<Field>
}

/** What a kind needs, the more particular kinds first. */
export const signs: Record<SheetKind, Signs> = {
  proposal: { all: ["title"], some: ["form", "summary"] },
  results: { all: ["title"], some: ["results", "replication", "plan"] },
  conference: { all: ["unit", "conferenceDate"] },
  // A unit's own list names the unit in the letterhead or the file's name.
  registration: { all: ["title"], some: ["unit", "holder", "person", "field", "periodAndPlace"] },
  roster: { all: ["unit", "block"] },
}

const kinds = Object.keys(signs) as ReadonlyArray<SheetKind>

/** Whether a text is the name of a kind. */
export const isSheetKind = (text: string): text is SheetKind => Object.hasOwn(signs, text)

/** The kind of sheet that a header's columns make; undefined when they make none. */
export const kindOf = ({ columns }: Pick<Header, "columns">): SheetKind | undefined => {
  const fields = new Set(columns.values())
  return kinds.find((kind) => lacks(kind, fields).length === 0)
}

/** A results annex with a column for the award asks for awards as well; any other table is of one kind. */
export const kindsOf = (header: Pick<Header, "columns">): ReadonlyArray<SheetKind> => {
  const kind = kindOf(header)
  const fields = new Set(header.columns.values())
  const alsoResults = kind === "proposal" && fields.has("form") && (fields.has("replication") || fields.has("plan"))
  return kind === undefined ? [] : alsoResults ? ["results", "proposal"] : [kind]
}

/** What a kind still needs: each entry is a column, or several of which one is enough. */
export const lacks = (kind: SheetKind, fields: ReadonlySet<Field>): ReadonlyArray<ReadonlyArray<Field>> => {
  const { all, some } = signs[kind]
  return [
    ...all.filter((field) => !fields.has(field)).map((field) => [field]),
    ...(some === undefined || some.some((field) => fields.has(field)) ? [] : [some]),
  ]
}

/** What a kind of sheet writes into the register; a column of any other kind is named, and not read. */
export const readFields: Record<SheetKind, ReadonlySet<Field>> = {
  roster: new Set(["ordinal", "code", "unit", "block"]),
  conference: new Set(["ordinal", "code", "unit", "block", "conferenceDate"]),
  registration: new Set([
    "ordinal",
    "code",
    "unit",
    "block",
    "holder",
    "person",
    "title",
    "field",
    "periodAndPlace",
    "note",
  ]),
  results: new Set([
    "ordinal",
    "code",
    "unit",
    "block",
    "holder",
    "person",
    "title",
    "field",
    "periodAndPlace",
    "results",
    "replication",
    "plan",
    "note",
  ]),
  proposal: new Set(["ordinal", "code", "unit", "block", "holder", "person", "title", "field", "summary", "form"]),
}
