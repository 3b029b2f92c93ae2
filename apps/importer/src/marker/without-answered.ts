import type { FilesRead } from "../read-files.ts"

/**
 * What was read, without files beside which the answer lies that was made of them and came back: it holds every one of their
 * rows, the mended ones as they should be.
 *
 * An answer says by the hash which file it answers; one that holds no row takes the place of none.
 */
export const withoutAnswered = (read: FilesRead): FilesRead => {
  const answers = new Map(
    read.sheets.flatMap(({ file, form, rows }) =>
      form?.answers === undefined || rows.length === 0 ? [] : [[form.answers, file] as const],
    ),
  )
  const isAnswered = ({ sha256 }: { readonly sha256: string | null }) => sha256 !== null && answers.has(sha256)
  if (!read.files.some(isAnswered)) return read
  const standing = new Set(read.files.flatMap((file) => (isAnswered(file) ? [] : [file.file])))
  return {
    ...read,
    files: read.files.map((file) => {
      const answeredBy = answers.get(file.sha256 ?? "")
      return answeredBy === undefined ? file : { ...file, sheets: [], answeredBy }
    }),
    sheets: read.sheets.filter((sheet) => !isAnswered(sheet)),
    warnings: read.warnings.filter(({ file }) => standing.has(file)),
  }
}
