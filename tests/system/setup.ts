import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { bundle } from "../../apps/kheo/src/bundle.ts"

declare module "vitest" {
  export interface ProvidedContext {
    /** The bundled `kheo`, to be run by Node. */
    kheoMain: string
  }
}

const tools = ["tmux"]

/** Names the tools that are missing, and bundles the command once for all files. */
export default async function setup(project: TestProject): Promise<() => void> {
  const missing = tools.filter((tool) => spawnSync(tool, ["-V"]).error !== undefined)
  if (missing.length > 0) throw new Error(`pnpm test:system needs ${missing.join(", ")}; install it and run again`)
  const folder = mkdtempSync(join(tmpdir(), "kheo-bundle-"))
  project.provide("kheoMain", await bundle(folder))
  return () => rmSync(folder, { recursive: true, force: true })
}
