import { execFileSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Edit } from "./mutant.ts"

const checkout = fileURLToPath(new URL("../../", import.meta.url))

/** Copies the sources as they are, committed or not, into a folder; what is installed is linked. */
export const copySources = (folder: string): void => {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
  const files = execFileSync("git", args, { cwd: checkout, encoding: "utf8" }).split("\0")
  for (const file of files.filter((path) => path !== "" && existsSync(join(checkout, path)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(checkout, file), join(folder, file))
  }
  symlinkSync(join(checkout, "node_modules"), join(folder, "node_modules"), "junction")
  for (const manifest of files.filter((path) => path.endsWith("/package.json"))) {
    const installed = join(dirname(manifest), "node_modules")
    if (existsSync(join(checkout, installed)))
      cpSync(join(checkout, installed), join(folder, installed), { recursive: true, verbatimSymlinks: true })
  }
}

/** Plants edits into a copy and answers what takes them back; throws where a text is not there exactly once. */
export const plant = (folder: string, edits: ReadonlyArray<Edit>): (() => void) => {
  const before = new Map<string, string>()
  const restore = () => before.forEach((text, file) => writeFileSync(join(folder, file), text))
  for (const { file, find, put } of edits) {
    const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n")
    const parts = text.split(find)
    if (parts.length !== 2) {
      restore()
      throw new Error(`${file} holds ${parts.length - 1} times: ${find.trim()}`)
    }
    if (!before.has(file)) before.set(file, text)
    writeFileSync(join(folder, file), parts.join(put))
  }
  return restore
}
