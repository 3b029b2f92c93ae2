import { assert, describe, it } from "@effect/vitest"
import { posix } from "node:path"
import { machinePath, registryHost, somePath, unfinished, unrun } from "./house-words.ts"
import { none } from "./none.ts"
import { isSource, isTest, isTestSupport, read, specifiersOf, trackedFiles, walked } from "./tracked-files.ts"

const files = trackedFiles()
const sources = files.filter(isSource)
const texts = files.filter((path) => !/\.(xlsx|png|ico)$|^(LICENSE|pnpm-lock\.yaml)$/.test(path))

/** The places `path:line` whose line matches. */
const places = (paths: ReadonlyArray<string>, pattern: RegExp): ReadonlyArray<string> =>
  paths.flatMap((path) =>
    read(path)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 100)}`] : [])),
  )

describe("the list of files", () => {
  it("holds the sources, and a walk finds what git lists", () => {
    assert.isAbove(sources.length, 100)
    const found = new Set(walked())
    none(files.filter((path) => !found.has(path)))
  })
})

describe("a source file", () => {
  it("has at most 250 lines", () => {
    none(sources.flatMap((path) => (lines(path) > 250 ? [`${path}: ${lines(path)} lines`] : [])))
  })

  it("is named in kebab-case, and so are its folders", () => {
    const parts = files.filter((path) => !path.startsWith("examples/") && (isSource(path) || path.includes("/")))
    none(parts.filter((path) => !path.split("/").every((part) => /^\.?[a-z0-9]+([-.][a-z0-9]+)*$/.test(part))))
  })

  it("is not in a folder whose name says nothing", () => {
    const empty = /(^|\/)(shared|common|utils?|core|types|helpers?|misc)\//
    none(files.filter((path) => empty.test(path)))
  })

  it("lists what it passes on: no export *", () => none(places(sources, /^\s*export (type )?\*/)))

  it("imports nothing from outside the repository by a path", () => {
    const outside = (path: string, specifier: string) =>
      specifier.startsWith(".") && posix.join(posix.dirname(path), specifier).startsWith("..")
    none(
      sources.flatMap((path) =>
        specifiersOf(read(path))
          .filter((to) => outside(path, to))
          .map((to) => `${path}: ${to}`),
      ),
    )
  })

  it("does not load what only tests may: vitest, samples, the contract suite", () => {
    const forTests = /^(@effect\/)?vitest(\/|$)|(^|[/-])samples?\.tsx?$|\.samples\.tsx?$|\.test\.tsx?$|\/contract(\/|$)/
    const used = sources.filter((path) => !isTestSupport(path))
    none(
      used.flatMap((path) =>
        specifiersOf(read(path))
          .filter((to) => forTests.test(to))
          .map((to) => `${path}: ${to}`),
      ),
    )
  })
})

describe("a text", () => {
  it("leaves nothing for later", () => none(places(texts, unfinished)))

  it("names no path of a machine", () => {
    none(places(texts, machinePath))
    none(
      places(
        texts.filter((path) => !isTestSupport(path)),
        somePath,
      ),
    )
  })

  it("names no registry, and neither does the lockfile", () => {
    none(places(texts, registryHost))
    none(places(["pnpm-lock.yaml"], /:\/\//))
  })
})

describe("a test", () => {
  const tests = sources.filter(isTest)

  it("is run: none is left out, and none leaves others out", () => {
    assert.isAbove(tests.length, 10)
    none(places(sources, unrun))
  })

  it("stands where a project of vitest looks for it", () => {
    none(tests.filter((path) => !/^((packages|apps)\/[^/]+\/src|tests\/(repository|commands|system))\//.test(path)))
  })
})

const lines = (path: string): number => read(path).trimEnd().split("\n").length
