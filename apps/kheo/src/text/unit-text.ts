import { localDay, type ShownUnit, tagOfType } from "@kheo/application"
import { eventName, type Language } from "@kheo/application/language"
import { formatLocalDate as day } from "@kheo/vietnamese"
import { descentText } from "./descent-text.ts"

const words = {
  vi: {
    id: "Id",
    versions: "Các thời kỳ:",
    from: "từ",
    until: "đến trước",
    predecessors: "Hình thành từ:",
    successors: "Về sau:",
    aliases: "Tên gọi khác:",
    events: "Sự kiện:",
  },
  en: {
    id: "Id",
    versions: "Versions:",
    from: "from",
    until: "until before",
    predecessors: "Came from:",
    successors: "Became:",
    aliases: "Aliases:",
    events: "Events:",
  },
} as const

/** A unit's versions, lineage, aliases and events, each on a line. */
export const unitText = (shown: ShownUnit, users: ReadonlyMap<string, string>, language: Language): string => {
  const own = words[language]
  const part = (head: string, lines: ReadonlyArray<string>) => (lines.length === 0 ? [] : [head, ...lines])
  const name = shown.current?.name ?? shown.versions.at(-1)?.name ?? shown.unit
  return [
    name,
    `${own.id}: ${shown.unit}`,
    ...part(
      own.versions,
      shown.versions.map(({ block, code, kind, name, parent, validFrom, validTo }) => {
        const until = validTo === null ? "" : ` ${own.until} ${day(validTo)}`
        const said = [code, kind, parent, block].filter((one) => one !== null).join(", ")
        return `  ${own.from} ${day(validFrom)}${until}: ${name} (${said})`
      }),
    ),
    ...part(own.predecessors, descentText(shown.predecessors, "from", language)),
    ...part(own.successors, descentText(shown.successors, "to", language)),
    ...part(
      own.aliases,
      shown.aliases.map(
        ({ actor, alias, recordedAt }) =>
          `  ${alias} (${day(localDay(Date.parse(recordedAt)))}, ${users.get(actor) ?? actor})`,
      ),
    ),
    ...part(
      own.events,
      shown.events.map(({ data, id, occurredAt, type }) => {
        const tag = tagOfType(type)
        const why = typeof data["reason"] === "string" ? [`– ${data["reason"]}`] : []
        return `  ${[day(occurredAt), tag === undefined ? type : eventName(tag, language), id, ...why].join("  ")}`
      }),
    ),
  ].join("\n")
}
