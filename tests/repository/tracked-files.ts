import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** The checkout that is tested. */
export const checkout = fileURLToPath(new URL("../../", import.meta.url))

/** The text of a file, with `\n` however git has checked it out. */
export const read = (path: string): string => readFileSync(join(checkout, path), "utf8").replaceAll("\r\n", "\n")

/** A manifest or a configuration without comments. */
export const readJson = <A>(path: string): A => JSON.parse(read(path))

/** What git holds or would hold after `git add .`, so that a violation shows before the commit; paths with `/`. */
export const trackedFiles = (): ReadonlyArray<string> => (tracked ??= listFiles())

let tracked: ReadonlyArray<string> | undefined

const listFiles = (): ReadonlyArray<string> => {
  const listed = listedByGit().filter((path) => existsSync(join(checkout, path)))
  return (listed.length > 0 ? listed : walked()).toSorted()
}

/** Whether the repository holds this file, or files in this folder. */
export const exists = (path: string): boolean => {
  const trimmed = path.replace(/\/$/, "")
  return trackedFiles().some((file) => file === trimmed || file.startsWith(`${trimmed}/`))
}

const listedByGit = (): ReadonlyArray<string> => {
  try {
    const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    const listed = execFileSync("git", args, { cwd: checkout, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
    return listed.split("\0").filter((path) => path !== "")
  } catch {
    return []
  }
}

/** The same without git, as in an unpacked archive: all but the folders that `.gitignore` names. */
export const walked = (folder = ""): ReadonlyArray<string> => {
  const ignored = new Set([".git", ...read(".gitignore").split("\n").map(folderName)])
  return readdirSync(join(checkout, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`
    if (ignored.has(entry.name)) return []
    return entry.isDirectory() ? walked(path) : [path]
  })
}

const folderName = (line: string): string => line.trim().replace(/\/$/, "")

export const isSource = (path: string): boolean => /\.(tsx?|mjs)$/.test(path)

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** What only tests load: the tests, their samples, the contract suite of the store, and what runs tests. */
export const isTestSupport = (path: string): boolean =>
  isTest(path) ||
  /^(tests|bench|prove)\/|(^|\/)contract\/|\.config\.ts$/.test(path) ||
  /(\.samples|-sample|(^|\/)samples)\.tsx?$/.test(path)

/** The specifiers that a source names in imports, exports and dynamic imports, whether it means types or values. */
export const specifiersOf = (source: string): ReadonlyArray<string> =>
  Array.from(source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"\n]+)"/g), ([, specifier = ""]) => specifier)
