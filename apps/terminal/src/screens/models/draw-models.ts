import { formatNumber } from "@kheo/vietnamese"
import { filterLine, isFiltering } from "../../filter/index.ts"
import { chosenIndex } from "../../list/index.ts"
import type { ScreenOf, State } from "../../state/index.ts"
import { cut, headTexts, rowText } from "../../table/index.ts"
import { textOf } from "../../text-field/index.ts"
import { type Body, type DrawnLine, ends, line, listLine, padded, type Size, windowed } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { modelEntries, type ModelEntry, modelsInScope } from "./entries.ts"
import { modelCell, modelColumns, toneOf } from "./model-columns.ts"

/** Rows that the filter, the heads and the line about the chosen model leave of the body. */
export const modelRows = ({ rows }: Size): number => rows - 3

/** Mô hình: every registered model, found by title, unit, person, field or number. */
export const drawModels = (state: State, screen: ScreenOf<"models">, words: TerminalWords, size: Size): Body => {
  const { register } = state
  const { filter, place, unit } = screen
  const unitName = register?.units.find(({ id }) => id === unit)?.name
  const crumbs = unit === undefined ? words.main.models : `${words.main.models} › ${unitName ?? ""}`
  const hints = filter.typing
    ? [{ text: words.keys.toList }, { text: words.keys.clear }]
    : [
        { text: words.keys.choose, drop: 2 },
        { text: words.keys.open, drop: 3 },
        { text: isFiltering(filter) ? words.keys.clear : words.keys.back, drop: 6 },
      ]
  if (register === undefined) return { crumbs, lines: [], hints }
  const all = unit === undefined ? register.listed : modelsInScope(register, screen).length
  const entries = modelEntries(register, screen)
  const field = isFiltering(filter)
    ? filterLine(filter, { shown: entries.length, all }, words, size.columns)
    : undefined
  const title = ends(
    { text: ` ${words.models.all(formatNumber(all))}`, tone: "strong" },
    { text: `${words.models.filterHint} `, tone: "dim" },
    size.columns,
  )
  const columns = modelColumns(words.models, size.columns - 2)
  const draw = ({ model }: ModelEntry, chosen: boolean): DrawnLine =>
    listLine(
      rowText(columns, (name, width) => modelCell(model, name, words.models, width)),
      toneOf(model),
      chosen,
      size.columns,
    )
  const none = register.listing
    ? words.loading
    : all === 0
      ? words.models.none
      : words.models.noMatch(textOf(filter.field))
  const list =
    entries.length === 0
      ? padded([line(cut(`  ${none}`, size.columns))], modelRows(size))
      : windowed(entries, place, modelRows(size), draw)
  const heads = headTexts(columns).map((head) => line(`  ${head}`, "dim"))
  return {
    crumbs,
    lines: [field?.drawn ?? title, ...heads, ...list, aboutChosen(entries, screen, size)],
    cursor: field?.cursor,
    hints,
  }
}

/** The chosen model's title in full, and where in the list it stands. */
const aboutChosen = (
  entries: ReadonlyArray<ModelEntry>,
  { place }: ScreenOf<"models">,
  { columns }: Size,
): DrawnLine => {
  const index = chosenIndex(entries, place)
  const chosen = entries[index]
  if (chosen === undefined) return line("")
  const where = `${formatNumber(index + 1)}/${formatNumber(entries.length)} `
  const { person, title, unitName } = chosen.model
  const told = [title, ...(person === null ? [] : [person]), unitName].join(" – ")
  return ends({ text: ` ${told}`, tone: "dim" }, { text: where, tone: "dim" }, columns)
}
