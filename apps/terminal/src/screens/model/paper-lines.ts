import { tagOfType } from "@kheo/application"
import { eventName } from "@kheo/application/language"
import type { ModelId } from "@kheo/domain/model"
import { formatLocalDate } from "@kheo/vietnamese"
import { waitingFor } from "../../candidates/index.ts"
import type { ModelPapers } from "../../register/index.ts"
import type { State } from "../../state/index.ts"
import { wrap } from "../../table/index.ts"
import { blank, type DrawnLine, line } from "../../view/index.ts"
import type { TerminalWords } from "../../words/index.ts"

/** The papers behind the model: imported files with their cells, and papers that its events cite; undefined before they were read. */
export const paperLines = (
  { language, seen }: State,
  id: ModelId,
  words: TerminalWords,
  columns: number,
): ReadonlyArray<DrawnLine> | undefined => {
  const told = seen.papers?.model === id ? seen.papers.told : undefined
  if (told === undefined) return undefined
  const { awards, papers: own } = words
  const cellText = ({ cell, sheet, type }: ModelPapers["cells"][number]) => {
    const tag = tagOfType(type)
    return `${sheet}!${cell}: ${tag === undefined ? type : eventName(tag, language)}`
  }
  const part = (head: string, texts: ReadonlyArray<string>) =>
    texts.length === 0
      ? []
      : [
          blank,
          ...wrap(head, columns - 2).map((text) => line(` ${text}`, "strong")),
          ...texts.flatMap((text) => wrap(text, columns - 4).map((one) => line(`   ${one}`))),
        ]
  const dossiers = waitingFor(seen, id).flatMap(({ form, missingPapers, missingSummary, papers }) =>
    part(own.dossier(form), [
      ...missingPapers.map((name) => `[!] ${name}: ${awards.absent}`),
      ...(missingSummary ? [`[!] ${awards.summary}: ${awards.absent}`] : []),
      ...papers.map((name) => `[x] ${name}: ${awards.there}`),
    ]),
  )
  const lines = [
    ...dossiers,
    ...[...Map.groupBy(told.cells, ({ file }) => file)].flatMap(([file, cells]) =>
      part(own.file(file), cells.map(cellText)),
    ),
    ...part(own.cited, [...told.listed.map(listedText), ...told.named]),
  ]
  return lines.length === 0 ? [blank, ...wrap(own.none, columns - 2).map((text) => line(` ${text}`))] : lines
}

const listedText = ({ issuer, kind, label, paperDate, subject }: ModelPapers["listed"][number]): string =>
  [label === "" ? kind : label, subject, issuer ?? "", paperDate === null ? "" : formatLocalDate(paperDate)]
    .filter((text) => text !== "")
    .join("; ")
