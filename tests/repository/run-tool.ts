import { execFile } from "node:child_process"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { checkout } from "./tracked-files.ts"

const require = createRequire(join(checkout, "package.json"))

/** Runs the tool that the repository has installed, without a shell and without `.bin`, whose files differ on Windows. */
export const runTool = (tool: "oxlint" | "typescript", bin: string, args: ReadonlyArray<string>, cwd: string) => {
  const manifest = require.resolve(`${tool}/package.json`)
  const program = join(dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin[bin])
  return new Promise<{ readonly code: number; readonly out: string }>((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), out: `${stdout}${stderr}` })
    })
  })
}
