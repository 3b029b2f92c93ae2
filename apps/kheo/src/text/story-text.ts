import type { ShownStory } from "@kheo/application"
import { eventName, type Language } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"

type Chapter = ShownStory["years"][number]["chapters"][number]

/** A model's years, each with its facts: day, what happened, what the paper says, position. */
export const storyText = ({ years }: ShownStory, language: Language): string =>
  years
    .flatMap(({ campaign, chapters, number, person, title, unitName }) => [
      `${campaign}  ${number}  “${title}” – ${person === null ? unitName : `${person}, ${unitName}`}`,
      ...chapters.map((chapter) => lineOf(chapter, language)),
    ])
    .join("\n")

const lineOf = ({ data, occurredAt, position, what }: Chapter, language: Language): string => {
  const said = [saidIn(data).join("; ")].filter((text) => text !== "")
  return [
    `  ${formatLocalDate(occurredAt)}`,
    `#${position}`.padStart(6),
    [eventName(what, language), ...said].join(": "),
  ].join("  ")
}

const left: ReadonlySet<string> = new Set([
  "source",
  "campaign",
  "number",
  "unit",
  "holder",
  "title",
  "replicationCounts",
])

/** What a fact says in words and figures; a person's values stand under `personal`, and are shown as they are. */
const saidIn = (data: object): ReadonlyArray<string> =>
  Object.entries(data).flatMap(([name, value]): ReadonlyArray<string> => {
    if (left.has(name) || value === undefined) return []
    if (Array.isArray(value)) return value.length === 0 ? [] : [value.map(String).join(", ")]
    return typeof value === "object" && value !== null ? saidIn(value) : [String(value)]
  })
