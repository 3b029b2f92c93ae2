import { createHash } from "node:crypto"
import { readCheckpoint } from "./checkpoint.ts"
import type { BareLine, Claim } from "./claims.ts"
import { conclude, type Held } from "./conclude.ts"
import type { Altered } from "./finding.ts"
import { checkFiles, hashOf } from "./found-files.ts"
import { logLines } from "./log-lines.ts"
import { type Manifest, readManifest } from "./manifest.ts"
import type { Report } from "./report.ts"
import { Verifier } from "./verifier.ts"

/** A bundle's files by their paths within it, with `/`; only read. */
export interface BundleFiles {
  /** Undefined where there is no such file. */
  readonly open: (path: string) => Promise<AsyncIterable<Uint8Array> | undefined>
  /** Paths of all files below a folder; none where there is no such folder. */
  readonly list: (folder: string) => Promise<ReadonlyArray<string>>
}

export type BundleOptions = Held

/** Verifies a bundle as `kheo export` writes it: lines, tree, signed records, files, list of files. */
export const verifyBundle = async (files: BundleFiles, held: BundleOptions): Promise<Report | undefined> => {
  const log = await files.open("log.jsonl")
  if (log === undefined) return undefined
  const manifestText = await textOf(files, "manifest.json")
  const manifest = manifestText === undefined ? undefined : readManifest(manifestText)
  const paths = (await files.list("checkpoints")).toSorted()
  const read = await Promise.all(paths.map(async (path) => readCheckpoint((await textOf(files, path)) ?? "")))
  const checkpoints = read.filter((one) => one !== undefined)
  const verifier = new Verifier(
    held.checkpoint,
    checkpoints.map(({ position }) => position),
  )
  const sha256 = await readLog(verifier, log, await files.open("leaves.txt"))
  const claim: Claim = manifest ?? verifier.ownClaim()
  const stored = new Map((await files.list("attachments")).map((path) => [path.split("/").at(-1) ?? "", path]))
  const isThere = manifest?.attachments === true || stored.size > 0
  const found = isThere
    ? await checkFiles(verifier.told.files, stored.keys(), async (hash) =>
        files.open(stored.get(hash) ?? "attachments/-"),
      )
    : undefined
  const altered =
    (manifestText !== undefined && manifest === undefined ? wrong("manifest", "manifest.json") : undefined) ??
    (read.includes(undefined) ? wrong("checkpoint", paths[read.indexOf(undefined)] ?? "") : undefined) ??
    (manifest === undefined ? undefined : await wrongFile(files, manifest, sha256))
  return conclude("bundle", verifier, claim, held, { checkpoints, files: found, altered })
}

/** Verifies a log that came alone. */
export const verifyLog = async (log: AsyncIterable<Uint8Array>, held: Held): Promise<Report> => {
  const verifier = new Verifier(held.checkpoint)
  await readLog(verifier, log, undefined)
  return conclude("log", verifier, verifier.ownClaim(), held)
}

/** Feeds the lines with the hashes that are told beside them; answers SHA-256 of the whole log. */
const readLog = async (
  verifier: Verifier,
  log: AsyncIterable<Uint8Array>,
  leaves: AsyncIterable<Uint8Array> | undefined,
): Promise<string> => {
  const hash = createHash("sha256")
  const hashed = async function* () {
    for await (const chunk of log) {
      hash.update(chunk)
      yield chunk
    }
  }
  const hashes = leaves === undefined ? undefined : logLines(leaves)[Symbol.asyncIterator]()
  for await (const line of logLines(hashed())) {
    const leaf = hashes === undefined ? undefined : await hashes.next()
    if (line === undefined) verifier.broken("cut off")
    else verifier.next(leaf === undefined ? line : withLeaf(line, leaf.value))
  }
  if (hashes !== undefined && (await hashes.next()).done !== true) verifier.broken("leaves.txt goes on")
  return hash.digest("hex")
}

/** A hash that is missing where hashes are told equals none. */
const withLeaf = (line: BareLine, leaf: BareLine | undefined): BareLine => ({
  ...line,
  leafHash: leaf === undefined ? "" : Buffer.from(leaf.entry).toString("latin1"),
})

const wrong = (code: Altered["code"], what: string): Altered => ({ verdict: "altered", position: 1, code, what })

/** The first file that is not as the list says; the log and attached files are compared by what they mean. */
const wrongFile = async (
  files: BundleFiles,
  { files: listed }: Manifest,
  log: string,
): Promise<Altered | undefined> => {
  for (const [path, sha256] of Object.entries(listed)) {
    const content = path === "log.jsonl" ? undefined : await files.open(path)
    const found = path === "log.jsonl" ? log : content === undefined ? undefined : await hashOf(content)
    if (found !== sha256) return wrong("manifest", path)
  }
  return undefined
}

const textOf = async (files: BundleFiles, path: string): Promise<string | undefined> => {
  const content = await files.open(path)
  if (content === undefined) return undefined
  const chunks: Array<Uint8Array> = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
