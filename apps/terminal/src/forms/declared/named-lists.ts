import { defaults, type OfficeState, settingsAt, type SettingsFile } from "@kheo/domain/office"
import type { LocalDate } from "@kheo/domain/history"

/** A list of the office's settings whose entries are told apart by name. */
export type NamedList = "blocks" | "fields" | "levels" | "awardForms"

/** An entry of such a list, with whatever else it says. */
export interface NamedEntry {
  readonly name: string
  readonly from?: LocalDate
  readonly to?: LocalDate
}

/** The names that hold on a day. */
export const namesOn = (office: OfficeState, part: NamedList, day: LocalDate): ReadonlyArray<string> =>
  (settingsAt(office, day)[part] ?? []).map(({ name }) => name)

/** The list as it was set last for a beginning up to that day, past entries included, and that beginning. */
export const listAt = <Part extends NamedList | "symbols">(
  { facts }: OfficeState,
  part: Part,
  day: LocalDate,
): { readonly from: LocalDate | undefined; readonly entries: NonNullable<SettingsFile[Part]> } => {
  type Entries = NonNullable<SettingsFile[Part]>
  let [from, entries]: [LocalDate | undefined, Entries] = [
    undefined,
    ((defaults as SettingsFile)[part] ?? []) as Entries,
  ]
  for (const { fact } of facts) {
    if (fact._tag !== "OfficeSettingsChanged") continue
    const said = fact.settings[part]
    if (said === undefined || (fact.from ?? "") > day || (fact.from ?? "") < (from ?? "")) continue
    ;[from, entries] = [fact.from, said as Entries]
  }
  return { from, entries }
}

/** The list with these names from that day on: who is left out ends the day before, who is new holds from the beginning. */
export const withNames = (
  entries: ReadonlyArray<NamedEntry>,
  names: ReadonlyArray<string>,
  day: LocalDate,
): ReadonlyArray<NamedEntry> => {
  const before = dayBefore(day)
  const holds = ({ from = "", to = "9999-12-31" }: NamedEntry) => from <= day && day <= to
  const kept = entries.filter((entry) => !holds(entry))
  const ended = entries.filter((entry) => holds(entry) && !names.includes(entry.name) && (entry.from ?? "") <= before)
  return [
    ...names.map((name) => entries.find((entry) => holds(entry) && entry.name === name) ?? { name }),
    ...ended.map((entry) => ({ ...entry, to: before })),
    ...kept,
  ]
}

const dayBefore = (day: LocalDate): LocalDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
