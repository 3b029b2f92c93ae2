import type { ShownStory } from "@kheo/application"
import { eventName, factTold, type Language } from "@kheo/application/language"
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
  const told = factTold(what, data, language)
  const said = [told.join("; ")].filter((text) => text !== "")
  return [
    `  ${formatLocalDate(occurredAt)}`,
    `#${position}`.padStart(6),
    [eventName(what, language), ...said].join(": "),
  ].join("  ")
}
