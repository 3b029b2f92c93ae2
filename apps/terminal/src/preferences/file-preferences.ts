import { readFileSync } from "node:fs"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import { Schema } from "effect"
import { LocalDate } from "@kheo/domain/history"
import { type Preferences, usualPreferences } from "./preferences.ts"

/** Where preferences are kept. */
export interface KeptPreferences {
  readonly save: (preferences: Preferences) => Promise<void>
}

const places = {
  language: Schema.Literals(["vi", "en"]),
  colours: Schema.Literals(["dark", "light", "none"]),
  ascii: Schema.Boolean,
  reader: Schema.Boolean,
  welcomed: Schema.Boolean,
  toured: Schema.Boolean,
  starting: Schema.Struct({ campaign: Schema.Int, deadline: LocalDate }),
}

/** What a file holds; whatever in it is not understood is as if nobody had chosen. Read at once: threads take longer to wake than it takes. */
export const readPreferences = (file: string): Preferences => {
  const said = parsed(textOf(file))
  const chosen = Object.entries(places).filter(([name, schema]) =>
    Schema.is(schema as Schema.Schema<unknown>)(said[name]),
  )
  return { ...usualPreferences, ...Object.fromEntries(chosen.map(([name]) => [name, said[name]])) }
}

/** Keeps them in a file, which is written beside and put in its place; what else the file holds stays. */
export const filePreferences = (file: string): KeptPreferences => ({
  save: async (preferences) => {
    const before = parsed(await readFile(file, "utf8").catch(() => "{}"))
    const kept = Object.entries(before).filter(([name]) => !(name in places))
    const beside = `${file}.${process.pid}.new`
    await mkdir(dirname(file), { recursive: true })
    await writeFile(beside, `${JSON.stringify({ ...Object.fromEntries(kept), ...preferences }, undefined, 2)}\n`)
    await rename(beside, file)
  },
})

const textOf = (file: string): string => {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return "{}"
  }
}

const parsed = (text: string): { readonly [name: string]: unknown } => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "object" && value !== null ? (value as { readonly [name: string]: unknown }) : {}
  } catch {
    return {}
  }
}
