import { statSync } from "node:fs"
import { dirname } from "node:path"
import type { AnsweredFile } from "@kheo/importer"
import type { Outcome } from "@kheo/terminal"
import { freePath } from "../commands/importing/answers.ts"
import { Usage } from "../cli/parse.ts"
import { writeFiles } from "../cli/write-file.ts"

/** Writes them beside the file, or beside the folder: within it they would be imported with the next time. */
export const saveAnswers = async (path: string, answered: ReadonlyArray<AnsweredFile>): Promise<Outcome> => {
  if (answered.length === 0)
    return { good: true, words: { vi: "Không có tệp nào cần trả lại.", en: "No file needs to go back." } }
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  const folder = isFolder ? `${path.replace(/[\\/]+$/u, "")}_tra-lai` : dirname(path)
  const files = answered.map(({ bytes, file }) => ({ bytes, path: freePath(folder, file) }))
  try {
    await writeFiles(files)
  } catch (cause) {
    if (cause instanceof Usage) return { good: false, words: cause.words }
    throw cause
  }
  const [first] = files
  const told = files.length === 1 && first !== undefined ? first.path : folder
  return {
    good: true,
    words: {
      vi: `Đã lưu ${files.length} tệp trả lại: ${told}`,
      en: `${files.length} workbooks to send back were saved: ${told}`,
    },
  }
}
