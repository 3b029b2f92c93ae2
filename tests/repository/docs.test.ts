import { assert, describe, it } from "@effect/vitest"
import { posix } from "node:path"
import { eventsByCategory } from "../../packages/domain/src/movement/event.ts"
import { errorsIn } from "./compile-snippets.ts"
import { blocksOf, codeSpans, linkedFiles, proseOf } from "./markdown.ts"
import { none } from "./none.ts"
import { exists, isSource, isTestSupport, read, trackedFiles } from "./tracked-files.ts"

const files = trackedFiles()
const documents = files.filter((path) => path.endsWith(".md"))

describe("a decision record", () => {
  const records = files.filter((path) => path.startsWith("docs/adr/"))

  it("has the next number", () => {
    const numbers = records.map((path) => posix.basename(path).slice(0, 4))
    assert.isAbove(records.length, 5)
    assert.deepStrictEqual(
      numbers,
      records.map((_, index) => String(index + 1).padStart(4, "0")),
    )
  })

  it("is named after its title, or the title's beginning", () => {
    none(records.filter((path) => !kebab(titleOf(path)).startsWith(posix.basename(path, ".md"))))
  })

  it("is one page of context, decision and consequences, in this order", () => {
    const shape =
      /^# \d{4} \S[^\n]*\n\n\*\*Context\.\*\* [\s\S]+\n\n\*\*Decision\.\*\* [\s\S]+\n\n\*\*Consequences\.\*\* /
    none(records.filter((path) => !shape.test(read(path)) || read(path).trimEnd().split("\n").length > 60))
  })
})

describe("a document", () => {
  it("links to files that exist", () => {
    const broken = (path: string) =>
      linkedFiles(path).filter((target) => !exists(posix.join(posix.dirname(path), target)))
    none(documents.flatMap((path) => broken(path).map((target) => `${path}: ${target}`)))
  })

  it("names paths of the repository that exist", () => {
    const named = (path: string) =>
      codeSpans(proseOf(path)).filter((code) => /^(packages|apps|docs|tests|bench|examples|\.ci)\/[\w./-]+$/.test(code))
    none(documents.flatMap((path) => named(path).flatMap((code) => (exists(code) ? [] : [`${path}: ${code}`]))))
  })

  it("shows TypeScript that compiles", async () => {
    const blocks = documents.flatMap(blocksOf).filter(({ language }) => language === "ts")
    const rooms = files.flatMap((path) => /^((?:packages|apps)\/[^/]+)\/package\.json$/.exec(path)?.[1] ?? [])
    assert.isAbove(blocks.length, 0)
    none(await errorsIn(blocks, rooms))
  })
})

describe("the README", () => {
  it("fits on one screen", () => assert.isAtMost(read("README.md").trimEnd().split("\n").length, 60))
})

describe("the glossary", () => {
  const words = read("docs/glossary.md")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .flatMap((line) => codeSpans(line.split("|")[2] ?? ""))
    .flatMap((code) => /^[A-Za-z]\w*/.exec(code)?.[0] ?? [])

  it("has every event of the domain", () => {
    const tags = Object.values(eventsByCategory).flatMap(({ cases }) => Object.keys(cases))
    assert.isAbove(tags.length, 15)
    none(tags.filter((tag) => !/(Corrected|Retracted)$/.test(tag) && !words.includes(tag)))
  })

  it("names what the sources name", () => {
    const used = files.filter((path) => /^(packages|apps)\//.test(path) && isSource(path) && !isTestSupport(path))
    const known = new Set(used.flatMap((path) => read(path).match(/[A-Za-z]\w*/g) ?? []))
    assert.isAbove(words.length, 30)
    none(words.filter((word) => !known.has(word)))
  })
})

const titleOf = (path: string): string => read(path).split("\n")[0]?.replace(/^# /, "") ?? ""

const kebab = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/-$/, "")
