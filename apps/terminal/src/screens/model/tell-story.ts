import type { HistoryEntry } from "@kheo/application"
import type { LocalDate } from "@kheo/domain/history"
import type { ListedModel } from "@kheo/domain/model-register"
import { formatLocalDate } from "@kheo/vietnamese"
import type { Register, Story } from "../../register/index.ts"
import type { TerminalWords } from "../../words/index.ts"
import { factOf, objectIn, tagOf, textIn, type ToldFact } from "./told-fact.ts"

/** One event: its day and what happened, then what the paper says, what changed, why, who, and from which cell. */
export interface ToldEvent {
  readonly day: string
  readonly what: string
  /** How well the day is known; empty where the event does not say. */
  readonly basis: string
  readonly details: ReadonlyArray<string>
  readonly evidence: ReadonlyArray<string>
}

/** The events of a model in words; a correction tells what it changed, because it is read against what stood before. */
export const tellStory = (
  story: Story,
  { board, users }: Register,
  shown: ListedModel | undefined,
  words: TerminalWords,
): ReadonlyArray<ToldEvent> => {
  const standing = new Map<string, ToldFact>()
  return story.map((entry): ToldEvent => {
    const { model } = words
    const fact = factOf(entry, words)
    const about = textIn(entry.data, "corrects") ?? textIn(entry.data, "retracts")
    const before = about === undefined ? undefined : standing.get(about)
    const corrected = tagOf(entry) === "ModelCorrected"
    const reason = textIn(entry.data, "reason")
    standing.set(about ?? entry.id, fact)
    return {
      day: formatLocalDate(entry.occurredAt),
      what: tellWhat(entry, before, words),
      basis: tellBasis(entry, words),
      details: [
        ...(corrected
          ? tellChanges(before, fact, words)
          : tagOf(entry) === "ModelAmended"
            ? tellAmendment(entry.data, words)
            : tellFields(fact, shown, words)),
        ...(reason === undefined ? [] : [`${model.reason}: ${reason}`]),
      ],
      evidence: [
        ...tellLater(entry, board.asOf, words),
        tellRecording(entry, users, words),
        ...tellSource(entry, words),
      ],
    }
  })
}

const tellWhat = (entry: HistoryEntry, before: ToldFact | undefined, { model }: TerminalWords): string => {
  const tag = tagOf(entry)
  if (tag === undefined) return model.otherEvent(entry.type)
  if (before === undefined) return model.event(tag)
  return tag === "ModelRetracted" ? model.retracted(before.what) : `${model.event(tag)}: ${before.what}`
}

/** What the paper filled in; what the top of the screen says anyway is not said again. */
const tellFields = (
  fact: ToldFact,
  shown: ListedModel | undefined,
  { model }: TerminalWords,
): ReadonlyArray<string> => {
  const said = {
    title: shown?.title,
    person: shown?.person,
    field: shown?.field,
    holder: shown && model.holders[shown.holder],
  }
  return fact.fields.flatMap(([field, text]) =>
    (said as { readonly [name: string]: unknown })[field] === text ? [] : [`${model.fields[field]}: ${text}`],
  )
}

const tellChanges = (
  before: ToldFact | undefined,
  after: ToldFact,
  { model }: TerminalWords,
): ReadonlyArray<string> => {
  const [old, now] = [new Map(before?.fields), new Map(after.fields)]
  const change = (name: string, from: string | undefined, to: string | undefined) =>
    from === to ? [] : [`${name}: ${from ?? model.nothing} → ${to ?? model.nothing}`]
  return [
    ...(before === undefined || before.what === after.what ? [] : [`${before.what} → ${after.what}`]),
    ...change(model.day, before === undefined ? undefined : formatLocalDate(before.day), formatLocalDate(after.day)),
    ...[...new Set([...old.keys(), ...now.keys()])].flatMap((field) =>
      change(model.fields[field], old.get(field), now.get(field)),
    ),
  ]
}

/** What an amendment changed, from what to what; a person's names stand apart. */
const tellAmendment = (data: HistoryEntry["data"], { model }: TerminalWords): ReadonlyArray<string> => {
  const field = textIn(data, "field")
  const personal = objectIn(data, "personal") ?? {}
  const [from, to] = (["from", "to"] as const).map((name) => textIn(personal, name) ?? textIn(data, name))
  if (field === undefined || from === undefined || to === undefined) return []
  const name = model.amendable[field as keyof typeof model.amendable] ?? field
  return [`${name}: ${from === "" ? model.nothing : from} → ${to === "" ? model.nothing : to}`]
}

const tellBasis = ({ data }: HistoryEntry, { model }: TerminalWords): string => {
  const basis = textIn(data, "basis")
  return basis === "paper" || basis === "receipt" || basis === "assumed" ? model.bases[basis] : ""
}

/** A history is not cut at the day that the numbers are of, so an event after it says that it does not count yet. */
const tellLater = ({ occurredAt }: HistoryEntry, asOf: LocalDate, { model }: TerminalWords): ReadonlyArray<string> =>
  occurredAt > asOf ? [model.afterDay(formatLocalDate(asOf))] : []

const tellRecording = (
  { actor, recordedAt }: HistoryEntry,
  users: ReadonlyMap<string, string>,
  { model }: TerminalWords,
): string => {
  const local = new Date(Date.parse(recordedAt) + vietnam).toISOString()
  const time = `${formatLocalDate(local.slice(0, 10))} ${local.slice(11, 16)}`
  return model.recorded(time, users.get(actor) ?? actor)
}

/** Vietnam is seven hours ahead of UTC, all year. */
const vietnam = 7 * 3_600_000

const tellSource = ({ data }: HistoryEntry, { model }: TerminalWords): ReadonlyArray<string> => {
  const source = objectIn(data, "source")
  if (source === undefined) return []
  const [file, sheet, cell] = ["file", "sheet", "cell"].map((name) => textIn(source, name) ?? "?")
  return [`${model.source}: ${file} › ${sheet}!${cell}`]
}
