import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { constants, Script } from "node:vm"
import type { Code } from "./code-file.ts"

type Wrapped = (exports: unknown, require: unknown, module: unknown, filename: string, dirname: string) => void

/** Scripts of a folder, run with the code that was kept of them. */
export interface Scripts {
  /** What a script exports; it and what it asks for are run the first time. */
  readonly load: (path: string) => unknown
  /** Whether any script was compiled anew whose code was not asked for yet. */
  readonly hasNew: () => boolean
  /** What was kept and, of scripts that were compiled anew, the code of what has run until now. */
  readonly code: () => Code
}

/**
 * Loads CommonJS scripts as Node does, but with the code of every function that an earlier run has needed.
 *
 * V8 knows a script again by its length, so `kept` must come from these very scripts: a folder of scripts never changes.
 * Node's own compile cache is made before a script runs, and so knows nothing of the functions that it calls.
 */
export const scriptsIn = (folder: string, kept: Code): Scripts => {
  let known = kept
  const compiled = new Map<string, Script>()
  const modules = new Map<string, { exports: unknown }>()

  const load = (path: string): unknown => {
    const there = modules.get(path)
    if (there !== undefined) return there.exports
    const module = { exports: {} }
    modules.set(path, module)
    const name = relative(folder, path)
    const cachedData = known.get(name)
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, "utf8")}\n})`,
      {
        filename: path,
        ...(cachedData === undefined
          ? {}
          : { cachedData: Buffer.from(cachedData.buffer, cachedData.byteOffset, cachedData.byteLength) }),
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      },
    )
    if (cachedData === undefined || script.cachedDataRejected === true) compiled.set(name, script)
    const run: Wrapped = script.runInThisContext()
    run(module.exports, requireIn(path), module, path, dirname(path))
    return module.exports
  }

  const requireIn = (path: string) => {
    const nodes = createRequire(path)
    const require = (id: string): unknown => (id.startsWith(".") ? load(join(dirname(path), id)) : nodes(id))
    return Object.assign(require, { resolve: nodes.resolve })
  }

  return {
    load,
    hasNew: () => compiled.size > 0,
    code: () => {
      const anew = [...compiled].map(([name, script]) => [name, script.createCachedData()] as const)
      compiled.clear()
      known = new Map([...known, ...anew])
      return known
    },
  }
}
