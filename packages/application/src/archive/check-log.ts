import { existsSync } from "node:fs"
import { join } from "node:path"
import { appendLeaf, emptyFrontier, type Frontier, leafHash, rootOf, toHex } from "@kheo/event-store/merkle"
import { Effect, Stream } from "effect"
import type { BundleManifest } from "./bundle-manifest.ts"
import { BundleRefused } from "./failure.ts"
import { fileLines } from "./read-log.ts"

/** Reads a bundle's log through before a byte of it is taken over; answers the root of the first `size` lines. */
export const checkLog = Effect.fn("checkLog")(function* (folder: string, manifest: BundleManifest, size: number) {
  const path = join(folder, "log.jsonl")
  const leaves = join(folder, "leaves.txt")
  let frontier: Frontier = emptyFrontier
  let rootThere = size === 0 ? toHex(rootOf(frontier)) : undefined
  const refuse = (detail: string) => new BundleRefused({ reason: "line", path, line: frontier.size + 1, detail })
  const check = (entry: Buffer, told: string | undefined): BundleRefused | undefined => {
    if (frontier.size === manifest.position) return refuse("too-many")
    const leaf = leafHash(entry)
    if (told !== undefined && told !== toHex(leaf)) return refuse("edited")
    const wrong = misplaced(entry, manifest.ledger, frontier.size + 1)
    if (wrong !== undefined) return refuse(wrong)
    frontier = appendLeaf(frontier, leaf).frontier
    if (frontier.size === size) rootThere = toHex(rootOf(frontier))
    return undefined
  }
  const lines = fileLines(path)
  const told: Stream.Stream<readonly [Buffer, string | undefined], Stream.Error<typeof lines>> = existsSync(leaves)
    ? Stream.zip(lines, Stream.concat(Stream.map(fileLines(leaves), String), Stream.forever(Stream.succeed("")))).pipe(
        Stream.map(([line, leaf]) => [line, leaf] as const),
      )
    : Stream.map(lines, (line) => [line, undefined] as const)
  yield* Stream.runForEachArray(told, (page) => {
    for (const [line, leaf] of page) {
      const refused = check(line, leaf)
      if (refused !== undefined) return Effect.fail(refused)
    }
    return Effect.void
  })
  if (frontier.size < manifest.position)
    return yield* new BundleRefused({ reason: "count", path, line: frontier.size + 1, detail: `${manifest.position}` })
  if (toHex(rootOf(frontier)) !== manifest.root) return yield* new BundleRefused({ reason: "root", path })
  return rootThere
})

/** What shows at once: no JSON, another ledger's line, or one of another place. */
const misplaced = (entry: Buffer, ledger: string, position: number): string | undefined => {
  try {
    const line = JSON.parse(entry.toString()) as { readonly source?: unknown; readonly position?: unknown }
    if (line.source !== ledger) return "other-ledger"
    return line.position === String(position) ? undefined : `position ${String(line.position)}`
  } catch {
    return "unreadable"
  }
}
