import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Block } from "./markdown.ts"
import { runTool } from "./run-tool.ts"
import { checkout, readJson } from "./tracked-files.ts"

/**
 * The errors that tsc finds in blocks of TypeScript, as `document(line,column): error …`.
 *
 * They are compiled in an ignored folder that sees every package as if it were installed there.
 */
export const errorsIn = async (blocks: ReadonlyArray<Block>, rooms: ReadonlyArray<string>) => {
  mkdirSync(join(checkout, ".kheo"), { recursive: true })
  const folder = mkdtempSync(join(checkout, ".kheo", "docs-snippets-"))
  try {
    install(folder, rooms)
    const files = blocks.map((block, index) => {
      const file = `${block.path.replaceAll(/[^\w.]/g, "-")}-${index}.ts`
      writeFileSync(join(folder, file), asModule(block))
      return file
    })
    const compilerOptions = { types: ["node"] }
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ extends: "../../tsconfig.base.json", files, compilerOptions }),
    )
    const { code, out } = await runTool("typescript", "tsc", ["--noEmit", "--pretty", "false", "-p", "."], folder)
    const told = out.split(/\r?\n/).filter((line) => /\berror TS\d/.test(line))
    if (code !== 0 && told.length === 0) return [`tsc ended with ${code}: ${out}`]
    // Errors of the packages themselves are `check`'s to tell.
    return told.filter((line) => !/^\.\.[\\/]/.test(line)).map((line) => inDocument(line, files, blocks))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Links, not copies, so that each package finds its own dependencies; junctions need no rights on Windows. */
const install = (folder: string, rooms: ReadonlyArray<string>): void => {
  mkdirSync(join(folder, "node_modules", "@kheo"), { recursive: true })
  for (const room of rooms) {
    const { name } = readJson<{ name: string }>(`${room}/package.json`)
    symlinkSync(join(checkout, room), join(folder, "node_modules", ...name.split("/")), "junction")
  }
}

/** The block on the lines that it has in its document. */
const asModule = ({ line, text }: Block): string => `${"\n".repeat(line - 1)}${text}\nexport {}\n`

const inDocument = (line: string, files: ReadonlyArray<string>, blocks: ReadonlyArray<Block>): string => {
  const index = files.findIndex((file) => line.startsWith(`${file}(`))
  return index < 0 ? line : `${blocks[index]?.path}${line.slice(files[index]?.length)}`
}
