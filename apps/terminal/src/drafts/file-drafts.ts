import { createHash } from "node:crypto"
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises"
import { join } from "node:path"
import { Option, Schema } from "effect"
import { type Draft, draftKey } from "../state/index.ts"
import type { Drafts } from "./drafts.ts"

const Stored = Schema.Struct({
  form: Schema.String,
  subject: Schema.Record(Schema.String, Schema.String),
  values: Schema.Record(
    Schema.String,
    Schema.Struct({ text: Schema.String, picked: Schema.optionalKey(Schema.String) }),
  ),
  command: Schema.optionalKey(Schema.String),
})
const decode = Schema.decodeUnknownOption(Schema.fromJsonString(Stored))

/**
 * One file a draft in a folder of the register, readable by its owner only: it may hold names of persons, which the ledger seals.
 *
 * A file is written beside and put in its place, so that a crash leaves the draft before or the draft after. What can't be read
 * is passed over and stays where it is.
 */
export const fileDrafts = (folder: string): Drafts => {
  const fileOf = (key: string) => join(folder, `${createHash("sha256").update(key).digest("hex").slice(0, 32)}.json`)
  return {
    read: async () => {
      const names = await readdir(folder).catch(() => [])
      const read = names.filter((name) => name.endsWith(".json")).map((name) => readDraft(join(folder, name)))
      return (await Promise.all(read)).flatMap((draft) => (draft === undefined ? [] : [draft]))
    },
    save: async (draft) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = fileOf(draftKey(draft))
      const beside = `${file}.${process.pid}.new`
      const handle = await open(beside, "w", 0o600)
      try {
        await handle.writeFile(JSON.stringify(draft))
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(beside, file)
    },
    drop: (key) => rm(fileOf(key), { force: true }),
  }
}

const readDraft = async (file: string): Promise<Draft | undefined> => {
  const text = await readFile(file, "utf8").catch(() => "")
  return Option.getOrUndefined(decode(text))
}
