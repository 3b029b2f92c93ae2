import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import type { Fence, Files } from "./fence.ts"
import { runTool } from "./run-tool.ts"
import { checkout } from "./tracked-files.ts"

/** What oxlint found in a fence's planted files and in their twins, one line each. */
export interface Found {
  readonly planted: ReadonlyArray<string>
  readonly clean: ReadonlyArray<string>
}

interface Diagnostic {
  readonly filename: string
  readonly code: string
  readonly message: string
  readonly help?: string
}

/** Plants every fence outside the repository, under a copy of its configuration, and runs its oxlint there once. */
export const lintPlanted = async (fences: ReadonlyArray<Fence>): Promise<ReadonlyArray<Found>> => {
  const root = mkdtempSync(join(tmpdir(), "kheo-fences-"))
  try {
    copyFileSync(join(checkout, ".oxlintrc.json"), join(root, ".oxlintrc.json"))
    fences.forEach((fence, index) => {
      write(join(root, placeOf(fence, index, "planted")), fence.planted)
      write(join(root, placeOf(fence, index, "clean")), fence.clean)
    })
    const { out } = await runTool("oxlint", "oxlint", ["--deny-warnings", "--format", "json"], root)
    const diagnostics: ReadonlyArray<Diagnostic> = JSON.parse(out).diagnostics
    const under = (place: string) =>
      diagnostics
        .filter(({ filename }) => filename.replaceAll("\\", "/").startsWith(place))
        .map(({ code, message, help = "" }) => `${code}: ${message} ${help}`)
    return fences.map((fence, index) => ({
      planted: under(placeOf(fence, index, "planted")),
      clean: under(placeOf(fence, index, "clean")),
    }))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

const placeOf = ({ folder }: Fence, index: number, kind: "planted" | "clean"): string =>
  `${folder}/case-${index}/${kind}/`

const write = (folder: string, files: Files): void => {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${text}\n`)
  }
}
