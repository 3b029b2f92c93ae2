import type { Words } from "@kheo/application/language"
import type { ScreenOf, State } from "../../state/index.ts"
import type { MenuLine } from "../../view/index.ts"
import { wordsIn } from "../../words/index.ts"
import { layoutSaid } from "./layout-said.ts"

type Shown = ScreenOf<"importLayout">
type Own = ReturnType<typeof wordsIn>["layout"]

const both = (text: (own: Own) => string): Words => ({ vi: text(wordsIn("vi").layout), en: text(wordsIn("en").layout) })

/** The key of a column's line. */
const columnKey = (column: string): string => `column/${column}`

/** The column whose line has this key. */
export const columnOf = (key: string | undefined): string | undefined =>
  key?.startsWith("column/") === true ? key.slice("column/".length) : undefined

/** Where the heading stands, what kind of table it is, and each column with what it holds. */
export const layoutEntries = (state: State, screen: Shown): ReadonlyArray<MenuLine> => {
  const { columns, said } = layoutSaid(state, screen)
  const layouts = state.importing.planned?.layouts
  const { from, to } = said.heading
  const kind = layouts?.kinds.find(({ value }) => value === screen.kind)?.words
  return [
    {
      key: "heading",
      words: both((own) => own.heading),
      value: both(() => (from === to ? `${from}` : `${from}-${to}`)),
    },
    { key: "kind", words: both((own) => own.kind), value: kind ?? both((own) => own.byColumns) },
    ...columns.map(({ column, heading }): MenuLine => {
      const field = said.columns.get(column)
      return {
        key: columnKey(column),
        words: { vi: `${column}  ${heading}`, en: `${column}  ${heading}` },
        value: layouts?.fields.find(({ value }) => value === field)?.words ?? both((own) => own.notRead),
        tone: field === undefined ? "dim" : "plain",
      }
    }),
  ]
}

/** What the chosen column can hold: nothing, or a field; one that another column holds says so. */
export const fieldEntries = (state: State, screen: Shown, column: string): ReadonlyArray<MenuLine> => {
  const { said } = layoutSaid(state, screen)
  const own = said.columns.get(column)
  const mark = (is: boolean, { en, vi }: Words): Words => ({
    vi: `${is ? "(x)" : "( )"} ${vi}`,
    en: `${is ? "(x)" : "( )"} ${en}`,
  })
  return [
    {
      key: notRead,
      words: mark(
        own === undefined,
        both((own) => own.notRead),
      ),
    },
    ...(state.importing.planned?.layouts.fields ?? []).map(({ value, words }): MenuLine => {
      const [other] = [...said.columns].find(([one, field]) => field === value && one !== column) ?? []
      return {
        key: value,
        words: mark(own === value, words),
        ...(other === undefined ? {} : { value: both((own) => own.takenBy(other)) }),
      }
    }),
  ]
}

/** The key of the line that leaves a column out. */
export const notRead = "-"
