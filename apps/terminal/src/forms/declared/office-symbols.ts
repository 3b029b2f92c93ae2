import { typeOf } from "@kheo/domain/document"
import type { LocalDate } from "@kheo/domain/history"
import { OfficeCommand, settingsAt } from "@kheo/domain/office"
import { tidy } from "@kheo/vietnamese"
import { Result } from "effect"
import { checked, said } from "../checked.ts"
import type { Answers, FormSpec } from "../form-spec.ts"
import { listAt, withNames } from "./named-lists.ts"

/** Ký hiệu: the symbol of each type of paper, which says its type itself. */
export const officeSymbols: FormSpec = {
  id: "office-symbols",
  title: { vi: "Ký hiệu văn bản", en: "Symbols of papers" },
  right: "office",
  fields: [
    {
      name: "symbols",
      kind: "lines",
      label: { vi: "Mỗi dòng một ký hiệu", en: "One symbol a line" },
      required: true,
      example: { vi: "TTr/BCĐ", en: "TTr/BCD" },
    },
  ],
  prefill: ({ register: { board, office } }) => {
    const { office: its, symbols = [] } = settingsAt(office, board.asOf)
    const usual = its?.symbol === undefined ? [] : usualAfter(its.symbol)
    return { symbols: (symbols.length === 0 ? usual : symbols.map(({ symbol }) => symbol)).join("\n") }
  },
  build: (answers, { register: { board, office } }) => {
    const symbols = symbolsOf(answers)
    const types = symbols.map(typeOf)
    if (symbols.some((symbol) => !form.test(symbol)) || new Set(types).size < types.length)
      return Result.fail(["symbols"])
    const { entries, from } = listAt(office, "symbols", board.asOf)
    const list = withSymbols(entries, symbols, board.asOf)
    const settings = { symbols: list }
    const command = { _tag: "ChangeSettings", occurredAt: board.asOf, basis: "receipt", settings, from }
    return Result.map(checked(OfficeCommand, said(command), { symbols: "symbols" }), (command) => ({
      use: "office",
      command,
    }))
  },
  writes: (answers) => {
    const symbols = symbolsOf(answers).join(", ")
    return [{ vi: `Ký hiệu văn bản: ${symbols}`, en: `Symbols of papers: ${symbols}` }]
  },
  note: () => ({
    vi: "Tờ trình TTr/…, báo cáo BC/…, mỗi loại một dòng. Đổi ký hiệu thì có hiệu lực từ hôm nay, văn bản đã ban hành giữ nguyên.",
    en: "Proposals TTr/…, reports BC/…, one line a type. A changed symbol holds from today; what was issued stays.",
  }),
}

/** `TTr/BCĐ`, `CV-BDV`: a type, and who issues it. */
const form = /^\p{L}+[/-]\S+$/u

/** What the other papers of an office with that symbol are usually called. */
const usualAfter = (symbol: string): ReadonlyArray<string> => {
  const tail = symbol.replace(/^[^/-]+/u, "")
  return [`TTr${tail}`, `BC${tail}`]
}

const symbolsOf = ({ symbols }: Answers): ReadonlyArray<string> =>
  String(symbols ?? "")
    .split("\n")
    .map(tidy)
    .filter((line) => line !== "")

interface SymbolEntry {
  readonly type: string
  readonly symbol: string
  readonly from?: LocalDate
  readonly to?: LocalDate
}

/** What takes the place of another symbol of its type holds from that day on. */
const withSymbols = (
  entries: ReadonlyArray<SymbolEntry>,
  symbols: ReadonlyArray<string>,
  day: LocalDate,
): ReadonlyArray<SymbolEntry> => {
  const named = entries.map(({ from, symbol: name, to }) => said({ name, from, to }) as { name: string })
  return withNames(named, symbols, day).map(({ name: symbol, ...validity }) => {
    const type = typeOf(symbol)
    const isNew = !entries.some((entry) => entry.symbol === symbol)
    const follows = isNew && entries.some((entry) => entry.type === type)
    return { type, symbol, ...(follows ? { from: day } : validity) }
  })
}
