import type { LocalDate } from "../history/local-date.ts"
import type { OfficeFact } from "./events.ts"
import { defaults } from "./defaults.ts"
import type { OfficeSettings, RuleSet, SettingsFile, Term } from "./settings.ts"
import type { Office } from "./state.ts"
import { holdsOn } from "./validity.ts"

type Change = typeof OfficeFact.cases.OfficeSettingsChanged.Type
type Said = Pick<Change, "settings" | "personal">

/** The settings in force on a day, the defaults worked in; lists hold what is valid on that day, but for `terms` and `ruleSets`. */
export interface SettingsOnDay extends SettingsFile {
  /** The term of office that the day lies in. */
  readonly term: Term | undefined
  /** The rules for documents of an office of this kind issued on that day. */
  readonly rules: RuleSet | undefined
}

/** One settings file made of an earlier and a later one: parts of the later stand in for those of the earlier. */
export const over = (earlier: SettingsFile, later: SettingsFile): SettingsFile =>
  later.office === undefined
    ? { ...earlier, ...later }
    : { ...earlier, ...later, office: { ...earlier.office, ...later.office } }

/** A change as the file that it was. */
export const fileOf = ({ personal, settings }: Said): SettingsFile =>
  personal === undefined ? settings : { ...settings, office: { ...settings.office, ...personal } }

/** A file's settings, what is about a person set apart. */
export const saidIn = (file: SettingsFile): Said => {
  if (file.office?.signerName === undefined) return { settings: file as OfficeSettings }
  const { signerName, ...office } = file.office
  const { office: _, ...rest } = file
  const settings = Object.keys(office).length === 0 ? rest : { ...rest, office }
  return { settings, personal: { signerName } }
}

/** Everything that was set for exactly that beginning: undefined is the beginning of time. */
export const layer = (office: Office, from: LocalDate | undefined): SettingsFile =>
  changes(office)
    .filter((change) => change.from === from)
    .map(fileOf)
    .reduce(over, {})

/** The settings in force on a day: later beginnings over earlier ones, and of one beginning, what was recorded later. */
export const settingsAt = (office: Office, day: LocalDate): SettingsOnDay => {
  const said = changes(office)
    .filter(({ from }) => from === undefined || from <= day)
    .toSorted(
      (one, other) => Number((one.from ?? "") > (other.from ?? "")) - Number((one.from ?? "") < (other.from ?? "")),
    )
    .map(fileOf)
    .reduce(over, defaults as SettingsFile)
  const onDay = Object.fromEntries(
    dayLists.flatMap((part) => {
      const entries = said[part]
      return entries === undefined ? [] : [[part, entries.filter((entry) => holdsOn(entry, day))]]
    }),
  )
  return { ...said, ...onDay, term: said.terms?.find((term) => holdsOn(term, day)), rules: rulesFor(said, day) }
}

const dayLists = ["symbols", "blocks", "groups", "fields", "levels", "awardForms", "authorities"] as const

/** The named set says which kind of body the office is; which set of that kind is in force, the day says. */
const rulesFor = ({ office, ruleSets = [] }: SettingsFile, day: LocalDate): RuleSet | undefined => {
  const body = office?.body ?? ruleSets.find(({ name }) => name === office?.rules)?.body ?? "party"
  return ruleSets.find((rules) => rules.body === body && holdsOn(rules, day))
}

const changes = ({ facts }: Office): ReadonlyArray<Change> =>
  facts.flatMap(({ fact }) => (fact._tag === "OfficeSettingsChanged" ? [fact] : []))
