import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert } from "@effect/vitest"
import { Effect, Result } from "effect"
import type { ImportOptions } from "../commit/batch.ts"
import { asked, options, type Paper, readAs } from "../commit/office.samples.ts"
import { makePlan } from "./make-plan.ts"
import { readPlanFile } from "./plan-file.ts"
import { planText } from "./plan-pieces.ts"

/** A plan of papers that lie in a folder as files whose bytes have the hashes that the papers are read with. */
export const planning = (papers: ReadonlyArray<Paper>, more: Partial<ImportOptions> = {}) =>
  Effect.gen(function* () {
    const folder = yield* Effect.acquireRelease(
      Effect.sync(() => mkdtempSync(join(tmpdir(), "kheo-plan-"))),
      (made) => Effect.sync(() => rmSync(made, { recursive: true, force: true })),
    )
    const paths = papers.map(({ file }) => join(folder, file.replaceAll("/", "-")))
    for (const [index, path] of paths.entries()) writeFileSync(path, contentOf(papers[index]?.file ?? ""))
    const read = readAs(papers.map((paper) => ({ ...paper, file: paper.file.replaceAll("/", "-") })))
    const { hash } = yield* Effect.promise(() => import("node:crypto"))
    const sha256 = (file: string) =>
      hash("sha256", contentOf(papers.find((one) => one.file.replaceAll("/", "-") === file)?.file ?? ""))
    const hashed = {
      ...read,
      files: read.files.map((file) => ({ ...file, sha256: sha256(file.file) })),
    }
    const { plan, receipt } = yield* makePlan(paths, hashed, { ...options, ...more }, asked)
    const text = planText(plan)
    const back = readPlanFile(Buffer.from(text))
    assert(Result.isSuccess(back))
    return { plan: back.success, paths, receipt, text }
  })

const contentOf = (file: string): string => `bytes of ${file}`
