import { readFile, rm } from "node:fs/promises"
import { join } from "node:path"
import { LocalDate } from "@kheo/domain/history"
import type { ImportAsked } from "@kheo/terminal"
import { Schema } from "effect"
import { writeFiles } from "../cli/write-file.ts"

const Asked = Schema.Struct({
  path: Schema.String,
  campaign: Schema.Int,
  chosen: Schema.Array(
    Schema.Struct({
      key: Schema.String,
      file: Schema.String,
      sheet: Schema.String,
      row: Schema.Int,
      kind: Schema.Literals(["unit", "model", "skip"]),
      id: Schema.String,
      label: Schema.String,
    }),
  ),
  learnt: Schema.Array(Schema.Struct({ name: Schema.String, unit: Schema.String, label: Schema.String })),
  paperDate: Schema.optionalKey(LocalDate),
  received: Schema.optionalKey(LocalDate),
}) satisfies Schema.Schema<ImportAsked>

const decode = Schema.decodeUnknownSync(Schema.fromJsonString(Asked))

/** The note of an import that is being written, kept until it has come to its end: with it the next run ends what a killed one began. */
export const unfinishedIn = (folder: string) => {
  const path = join(folder, "imports", "unfinished.json")
  return {
    read: async (): Promise<ImportAsked | undefined> => {
      try {
        return decode(await readFile(path, "utf8"))
      } catch {
        return undefined
      }
    },
    write: (asked: ImportAsked): Promise<void> =>
      writeFiles([{ path, bytes: Buffer.from(`${JSON.stringify(asked)}\n`) }]),
    forget: (): Promise<void> => rm(path, { force: true }),
  }
}
