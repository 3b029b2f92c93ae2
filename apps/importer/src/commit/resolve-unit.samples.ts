import { type UnitFact, UnitId } from "@kheo/domain/unit"
import { unitDirectory } from "../units/unit-directory.ts"
import { resolveUnit } from "./resolve-unit.ts"

export const added = (name: string, more: { on?: string; basis?: "paper"; code?: string } = {}): UnitFact => ({
  _tag: "UnitAdded",
  occurredAt: more.on ?? "2022-01-01",
  basis: more.basis ?? "assumed",
  name,
  block: "Khối xã",
  ...(more.code === undefined ? {} : { code: more.code }),
})

export const alias = (text: string): UnitFact => ({
  _tag: "UnitAliasLearned",
  occurredAt: "2026-01-01",
  basis: "receipt",
  alias: text,
})

export const id = (text: string): UnitId => UnitId.make(text)

/** Units by their ids, each with its facts; a text alone is a unit of that name since the beginning of 2022. */
export const knowing = (units: Readonly<Record<string, string | ReadonlyArray<UnitFact>>>) => {
  const facts = new Map(
    Object.entries(units).map(([unit, its]) => [id(unit), typeof its === "string" ? [added(its)] : its] as const),
  )
  return { directory: unitDirectory(facts, new Set()) }
}

/** What a text means on a day: the unit's id, or the code with the labels that are suggested. */
export const meaning = (
  known: ReturnType<typeof knowing>,
  text: string,
  day = "2022-10-14",
): string | ReadonlyArray<string> => {
  const answer = resolveUnit(known, { text }, { day, year: Number(day.slice(0, 4)) })
  return "unit" in answer
    ? answer.unit.id
    : [answer.issue.code, ...(answer.issue.suggestions ?? []).map(({ label }) => label)]
}
