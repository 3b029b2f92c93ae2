import { hash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"

const folder = new URL("./", import.meta.url)
const list = new URL("frozen.txt", folder)

/** Every sample, plain and sealed, by its path in the folder. */
export const samplePaths = (): ReadonlyArray<string> =>
  [...readdirSync(folder), ...readdirSync(new URL("sealed/", folder)).map((name) => `sealed/${name}`)]
    .filter((name) => name.endsWith(".json"))
    .toSorted()

/** SHA-256 of a sample's bytes, in hex. */
export const sampleHash = (path: string): string => hash("sha256", readFileSync(new URL(path, folder)))

/** The hashes that samples had when they were frozen, by path. */
export const frozenHashes = (): ReadonlyMap<string, string> =>
  new Map(
    (existsSync(list) ? readFileSync(list, "utf8") : "")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  )

/** Adds the samples that are not in the list yet, and never changes a line that is there. */
export const freezeNew = (): void => {
  const frozen = frozenHashes()
  const lines = samplePaths().map((path) => `${frozen.get(path) ?? sampleHash(path)}  ${path}\n`)
  writeFileSync(list, lines.join(""))
}
