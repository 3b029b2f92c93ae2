import type { HistoryEntry } from "@kheo/application"
import { storedType } from "@kheo/application"
import { ModelEvent, ModelFact } from "@kheo/domain/model"
import type { TerminalWords, ToldField } from "../../words/index.ts"

/** A fact as a clerk reads it: what happened, on which day, and the fields that the paper filled in. */
export interface ToldFact {
  readonly what: string
  readonly day: string
  readonly fields: ReadonlyArray<readonly [ToldField, string]>
}

type Data = { readonly [key: string]: unknown }

const tags = new Map(Object.keys(ModelEvent.cases).map((tag) => [storedType(tag), tag as ModelEvent["_tag"]]))

/** Which of the model's events an entry is; undefined for one of a later version of Khéo. */
export const tagOf = ({ type }: HistoryEntry): ModelEvent["_tag"] | undefined => tags.get(type)

/** An entry's own fact, or the one that a correction puts in another's place. */
export const factOf = (entry: HistoryEntry, words: TerminalWords): ToldFact => {
  const { occurredAt } = entry
  const replacement = objectIn(entry.data, "replacement")
  if (replacement === undefined)
    return { what: whatOf(entry, words), day: occurredAt, fields: fieldsOf(entry.data, words) }
  const tag = Object.keys(ModelFact.cases).find((name) => name === replacement["_tag"]) as ModelFact["_tag"] | undefined
  return {
    what: tag === undefined ? whatOf(entry, words) : words.model.event(tag),
    day: textIn(replacement, "occurredAt") ?? occurredAt,
    fields: fieldsOf(replacement, words),
  }
}

const whatOf = (entry: HistoryEntry, { model }: TerminalWords): string => {
  const tag = tagOf(entry)
  return tag === undefined ? model.otherEvent(entry.type) : model.event(tag)
}

const fieldsOf = (data: Data, { model }: TerminalWords): ToldFact["fields"] => {
  const holder = data["holder"]
  const values: { readonly [Field in ToldField]: string | undefined } = {
    title: textIn(data, "title"),
    person: textIn(objectIn(data, "personal") ?? {}, "holder"),
    holder: holder === "collective" || holder === "individual" ? model.holders[holder] : undefined,
    field: textIn(data, "field"),
    periodAndPlace: textIn(data, "periodAndPlace"),
    results: textIn(data, "results"),
    replication: textIn(data, "replication"),
    plan: textIn(data, "plan"),
    words: textIn(data, "words"),
    form: textIn(data, "form"),
    summary: textIn(data, "summary"),
    effectiveness: textIn(data, "effectiveness"),
    finding: textIn(data, "finding"),
    result: textIn(data, "result"),
    level: textIn(data, "level"),
    decision: textIn(data, "decision"),
    authority: textIn(data, "authority"),
    note: textIn(data, "note"),
  }
  return Object.entries(values).flatMap(([field, value]) =>
    value === undefined || value.trim() === "" ? [] : [[field as ToldField, value] as const],
  )
}

/** The text under a key of stored data; undefined for anything else. */
export const textIn = (data: Data, key: string): string | undefined => {
  const value = data[key]
  return typeof value === "string" ? value : undefined
}

/** The object under a key of stored data; undefined for anything else. */
export const objectIn = (data: Data, key: string): Data | undefined => {
  const value = data[key]
  return typeof value === "object" && value !== null ? (value as Data) : undefined
}
