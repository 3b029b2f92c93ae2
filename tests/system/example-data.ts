import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { inject } from "vitest"

const examples = fileURLToPath(new URL("../../examples", import.meta.url))

/** Node and the bundled command: what a shell runs. */
export const kheo = (...args: ReadonlyArray<string>): ReadonlyArray<string> => [
  process.execPath,
  inject("kheoMain"),
  ...args,
]

/** The first example's folder, and its manifest. */
export const exampleFolder = join(examples, readdirSync(examples)[0] ?? "")

/** A file of the example, parsed as JSON. */
export const exampleJson = (name: string) => JSON.parse(readFileSync(join(exampleFolder, name), "utf8"))

/** What an import of the whole example takes. */
export const importArgs = (data: string): ReadonlyArray<string> => {
  const { campaign, deadline } = exampleJson("example.json")
  return ["import", exampleFolder, "--campaign", String(campaign), "--deadline", deadline, "--data", data]
}

/** An empty folder for a register, and what removes it. */
export const dataFolder = (): { readonly data: string; readonly remove: () => void } => {
  const data = mkdtempSync(join(tmpdir(), "kheo-data-"))
  return { data, remove: () => rmSync(data, { recursive: true, force: true }) }
}

/** The example's year in a register of its own. */
export const importedExample = (): ReturnType<typeof dataFolder> => {
  const folder = dataFolder()
  const [node = "", ...args] = kheo(...importArgs(folder.data), "--yes")
  const { error, stderr, stdout } = spawnSync(node, args, { encoding: "utf8" })
  // Rows that can't be understood are part of the example: 1 is its exit code too.
  if (error !== undefined || stdout === "") throw new Error(`the import failed: ${stdout}${stderr}`)
  return folder
}
