import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { TestProject } from "vitest/node"

declare module "vitest" {
  export interface ProvidedContext {
    /** The bundled `kheo`, to be run by Node. */
    kheoMain: string
  }
}

const tools = ["tmux", "gcc", "soffice", "pdftotext", "chromium"]
const bundler = fileURLToPath(new URL("../../apps/kheo/bin/bundle.mjs", import.meta.url))

/** Names the tools that are missing, and bundles the command once for all files. */
export default function setup(project: TestProject): () => void {
  const missing = tools.filter(
    (tool) => spawnSync(tool, [tool === "chromium" ? "--version" : "-V"]).error !== undefined,
  )
  if (missing.length > 0) throw new Error(`pnpm test:system needs ${missing.join(", ")}; install it and run again`)
  const folder = mkdtempSync(join(tmpdir(), "kheo-bundle-"))
  const { status, stderr, stdout } = spawnSync(process.execPath, [bundler, folder], { encoding: "utf8" })
  if (status !== 0) throw new Error(`kheo can't be bundled: ${stderr}`)
  project.provide("kheoMain", stdout.trim())
  return () => rmSync(folder, { recursive: true, force: true })
}
