import { localDay } from "@kheo/application"
import { eventName, type Language } from "@kheo/application/language"
import type { ListedModel } from "@kheo/domain/model-register"
import { parseStream } from "@kheo/domain/movement"
import { formatLocalDate } from "@kheo/vietnamese"
import type { JournalEntry, Register } from "../../register/index.ts"

/** An event in the words of its line. */
export interface EntryWords {
  readonly recorded: string
  readonly what: string
  readonly about: string
  readonly who: string
}

/** The columns of an event's line; what it is about is called as today where the screens know it. */
export const entryWords = (entry: JournalEntry, register: Register, language: Language): EntryWords => ({
  recorded: minuteOf(entry.recordedAt),
  what: entry.tag === undefined ? entry.type : eventName(entry.tag, language),
  about: aboutOf(entry, register),
  who: register.users.get(entry.actor) ?? entry.actor,
})

/** What the filter looks in: the line's words in both languages, and the days. */
export const searchedText =
  (register: Register) =>
  (entry: JournalEntry): string => {
    const { about, recorded, what, who } = entryWords(entry, register, "vi")
    const english = entry.tag === undefined ? "" : eventName(entry.tag, "en")
    return [recorded, what, english, about, who, formatLocalDate(entry.occurredAt), entry.reason ?? ""].join(" ")
  }

const aboutOf = ({ model, stream }: JournalEntry, register: Register): string => {
  const about = parseStream(stream)
  switch (about?.category) {
    case "model": {
      const listed = modelsOf(register).get(about.model)
      const { number, title } = listed ?? model ?? { number: "", title: about.model }
      return `${number} ${title}${listed === undefined ? "" : ` – ${listed.unitName}`}`.trim()
    }
    case "unit":
      return unitsOf(register).get(about.unit) ?? about.unit
    case "participation":
      return `${unitsOf(register).get(about.unit) ?? about.unit} (${about.campaign})`
    case "campaign":
      return String(about.campaign)
    default:
      return ""
  }
}

const minuteOf = (recordedAt: string): string => {
  const instant = Date.parse(recordedAt)
  return `${formatLocalDate(localDay(instant))} ${new Date(instant + 7 * 3_600_000).toISOString().slice(11, 16)}`
}

const byId = new WeakMap<Register, ReadonlyMap<string, ListedModel>>()

const modelsOf = (register: Register): ReadonlyMap<string, ListedModel> => {
  const known = byId.get(register) ?? new Map(register.models.map((model) => [model.id, model]))
  byId.set(register, known)
  return known
}

const names = new WeakMap<Register, ReadonlyMap<string, string>>()

const unitsOf = (register: Register): ReadonlyMap<string, string> => {
  const known = names.get(register) ?? new Map(register.units.map(({ id, name }) => [id, name]))
  names.set(register, known)
  return known
}
