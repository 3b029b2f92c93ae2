import { accessSync, constants } from "node:fs"
import { createRequire, enableCompileCache } from "node:module"
import { join } from "node:path"
import { readCode, writeCode } from "./code-file.ts"
import { isAsStarted, settleEngine } from "./engine-settings.ts"
import { offerKeeping } from "./keep-code.ts"
import { scriptsIn } from "./load-scripts.ts"

// The file that Node runs of a bundle: it runs the program beside it with the code that earlier runs have kept.

const folder = __dirname
const program = join(folder, "program.js")

/** By then a program that stays has done what every start of it does. */
const started = 3_000

/** One file of code for each command, since each needs other functions of the same scripts. */
const commandNamed = (word = "terminal"): string => (/^[a-z][a-z-]*$/.test(word) ? word : "options")

const isWritable = (): boolean => {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

const runKept = (): void => {
  const file = join(folder, "code", `${commandNamed(process.argv[2])}-${process.version}-${process.arch}`)
  const scripts = scriptsIn(folder, readCode(file))
  let isLeft = false
  const keep = (): void => {
    // A word that is no command would leave a file behind for each way to mistype it.
    const isFailed = (process.exitCode ?? 0) !== 0
    if (scripts.hasNew() && !isLeft && !isFailed && isAsStarted()) writeCode(file, scripts.code())
  }
  offerKeeping({ keep, leave: () => (isLeft = true) })
  setTimeout(keep, started).unref()
  process.once("exit", () => {
    if (scripts.hasNew()) settleEngine()
    keep()
  })
  scripts.load(program)
}

if (isWritable()) runKept()
else {
  enableCompileCache()
  createRequire(program)(program)
}
