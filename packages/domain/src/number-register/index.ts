import { type Register, registerOf } from "../document/numbering.ts"
import { typeOf } from "../document/paper-key.ts"
import type { Projection } from "../movement/projection.ts"
import type { SettingsOnDay } from "../office/settings-at.ts"
import { apply, empty, type NumberedPaper, type NumberRegisterState } from "./state.ts"

export type { NumberedPaper, NumberRegisterState } from "./state.ts"

/** Sổ số văn bản: the numbers of the office's own papers, per document type and term of office. */
export const NumberRegister: Projection<NumberRegisterState> = {
  name: "number-register",
  version: 1,
  empty,
  apply,
}

/** A register with its papers as they are shown. */
export interface ListedRegister extends Omit<Register, "numbers"> {
  readonly papers: ReadonlyArray<NumberedPaper>
}

/** The registers of the settings' term: of every type that has a symbol or a paper, by type. */
export const listRegisters = (
  { papers, superseded }: NumberRegisterState,
  settings: SettingsOnDay,
): ReadonlyArray<ListedRegister> => {
  const all = [...papers.values()].map((paper) => ({ ...paper, superseded: superseded.has(paper.document) }))
  const short = settings.office?.symbol === undefined ? [] : [typeOf(settings.office.symbol)]
  const types = [...short, ...(settings.symbols ?? []).map(({ type }) => type), ...all.map(({ type }) => type)]
  return [...new Set(types)].toSorted().map((type) => {
    const { numbers, ...register } = registerOf(type, settings, all)
    const shown = new Set(numbers.map(({ document }) => document))
    const ofIt = all.filter(({ document }) => shown.has(document))
    return { ...register, papers: ofIt.toSorted((one, other) => one.number - other.number) }
  })
}
