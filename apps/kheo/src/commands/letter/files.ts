import { join, resolve } from "node:path"
import { reminderLetter, UnknownField } from "@kheo/documents"
import { Effect } from "effect"
import { Usage } from "../../cli/parse.ts"
import { fileName, type NewFile } from "../../cli/write-file.ts"
import { bytesOf } from "./issue.ts"
import type { ReminderSources } from "./sources.ts"

/** Where the letters go: one to all, one to each unit that is behind, or both. */
export interface Places {
  readonly output: string | undefined
  readonly folder: string | undefined
}

/** The letter, its wording's slips told as a wrong file. */
export const composed = (content: ReminderSources["content"]): ReturnType<typeof reminderLetter> => {
  try {
    return reminderLetter(content)
  } catch (cause) {
    if (!(cause instanceof UnknownField)) throw cause
    throw new Usage({
      vi: `Lời văn có mục {${cause.field}} không ai điền được. Ở chỗ đó chỉ dùng được: ${cause.known.map((name) => `{${name}}`).join(", ")}.`,
      en: `The wording has a field {${cause.field}} that nothing fills. There it may have: ${cause.known.map((name) => `{${name}}`).join(", ")}.`,
    })
  }
}

/** Where the letter to one unit goes. */
const placeOf = (folder: string, name: string): string => resolve(join(folder, fileName(`${name}.docx`)))

/** Every file that will be written, the letter to all first. */
export const pathsOf = ({ units }: ReminderSources["content"], { folder, output }: Places): ReadonlyArray<string> => [
  ...(output === undefined ? [] : [resolve(output)]),
  ...(folder === undefined ? [] : units.filter(({ behind }) => behind).map(({ name }) => placeOf(folder, name))),
]

/** The letters with their bytes, in the order of their paths. */
export const filesFor = Effect.fnUntraced(function* (
  content: ReminderSources["content"],
  { modelsOf }: ReminderSources,
  { folder, output }: Places,
) {
  const files: Array<NewFile> = []
  if (output !== undefined) files.push({ path: resolve(output), bytes: yield* bytesOf(composed(content)) })
  if (folder === undefined) return files
  for (const { id, name } of content.units.filter(({ behind }) => behind)) {
    const letter = composed({ ...content, to: { id, models: modelsOf(id) } })
    files.push({ path: placeOf(folder, name), bytes: yield* bytesOf(letter) })
  }
  return files
})
