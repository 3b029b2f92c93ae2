import { existsSync, statSync } from "node:fs"
import { extname, join, resolve } from "node:path"
import { type AnsweredFile, answerFiles, type ImportOptions, type KeptSheet, type Receipt } from "@kheo/importer"
import { Effect } from "effect"
import { tell } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"
import { refuseTaken } from "../../cli/new-file.ts"
import { fileName, writeFiles } from "../../cli/write-file.ts"
import type { Layouts } from "./layouts.ts"

/** `--annotated`: the workbooks that go back to who sent the files; without the option nothing is kept or written. */
export const answersTo = (session: Session, paths: ReadonlyArray<string>) => {
  const target = session.values["annotated"]
  const single = target === undefined ? undefined : singleFile(paths, target, session.flags.has("force"))
  const kept: Array<KeptSheet> = []
  let answered: ReadonlyArray<AnsweredFile> | undefined
  return {
    /** The layouts, so that what is read by them is kept. */
    keeping: (layouts: Layouts): Layouts => {
      if (target === undefined) return layouts
      return { ...layouts, layout: { ...layouts.layout, keep: (sheet) => void kept.push(sheet) } }
    },
    /** Builds them while the register is open. */
    gather: Effect.fnUntraced(function* (receipt: Receipt, options: ImportOptions) {
      if (target !== undefined) answered = yield* answerFiles(kept, receipt, options)
    }),
    /** Writes them once the import has been told, and passes its exit code on. */
    write: async (code: number): Promise<number> => {
      if (target === undefined || answered === undefined) return code
      const files = answered.map(({ bytes, file }) => ({ bytes, path: single ?? freePath(target, file) }))
      await writeFiles(files)
      tell(words[session.language](files.map(({ path }) => path)))
      return code
    },
  }
}

/** The one file that is named, for an import of one file; it is never the source itself. */
const singleFile = (paths: ReadonlyArray<string>, target: string, force: boolean): string | undefined => {
  if (extname(target).toLowerCase() !== ".xlsx") return undefined
  const [source, ...others] = paths
  const isFile = source !== undefined && statSync(source, { throwIfNoEntry: false })?.isFile() === true
  if (others.length > 0 || !isFile)
    throw new Usage({
      vi: "--annotated: nhập nhiều tệp thì ghi tên thư mục, mỗi tệp sẽ có một bản trả lại trong đó.",
      en: "--annotated: name a folder when several files are imported; each gets its own workbook there.",
    })
  if (resolve(source) === resolve(target))
    throw new Usage({
      vi: `--annotated: ${target} là chính tệp đang nhập. Hãy chọn tên khác.`,
      en: `--annotated: ${target} is the very file that is imported. Choose another name.`,
    })
  refuseTaken([target], force)
  return resolve(target)
}

/** `X_loi.xlsx` in the folder, or the next name that is free: an earlier answer may be at work on somebody's desk. */
export const freePath = (folder: string, file: string): string => {
  const name = fileName(file.replace(/\.[^./]+$/, "").replaceAll("/", " - "))
  const paths = ["", ...Array.from({ length: 999 }, (_, index) => `-${index + 2}`)].map((more) =>
    resolve(join(folder, `${name}_loi${more}.xlsx`)),
  )
  return paths.find((path) => !existsSync(path)) ?? resolve(join(folder, `${name}_loi-${Date.now()}.xlsx`))
}

const words = {
  vi: (paths: ReadonlyArray<string>) =>
    paths.length === 0
      ? "Không có tệp nào cần trả lại."
      : `Tệp trả lại đơn vị:\n${paths.map((path) => `  ${path}`).join("\n")}`,
  en: (paths: ReadonlyArray<string>) =>
    paths.length === 0 ? "No file needs to go back." : `To send back:\n${paths.map((path) => `  ${path}`).join("\n")}`,
}
