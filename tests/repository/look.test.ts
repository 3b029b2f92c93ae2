import { assert, describe, it } from "@effect/vitest"
import { isSource, isTestSupport, read, trackedFiles } from "./tracked-files.ts"

const sources = trackedFiles().filter((path) => isSource(path) && !isTestSupport(path))

describe("what deserves a look, though none of it is wrong", () => {
  it("is printed: files over 120 lines, and exports without a sentence", () => {
    const long = sources
      .map((path) => ({ path, lines: read(path).trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > 120)
      .toSorted((a, b) => b.lines - a.lines)
    const silent = sources
      .map((path) => ({ path, names: undocumented(read(path)) }))
      .filter(({ names }) => names.length > 0)
      .toSorted((a, b) => b.names.length - a.names.length || (a.path < b.path ? -1 : 1))
    const count = silent.reduce((sum, { names }) => sum + names.length, 0)
    console.log(
      [
        `${long.length} of ${sources.length} files have more than 120 lines:`,
        ...long.map(({ path, lines }) => `${String(lines).padStart(5)}  ${path}`),
        `${count} exports in ${silent.length} files have no sentence:`,
        ...silent.slice(0, 25).map(({ path, names }) => row(names.length, `${path}: ${names.join(", ")}`)),
        ...(silent.length > 25 ? [`       … and ${silent.length - 25} files with fewer`] : []),
      ].join("\n"),
    )
    assert.isAbove(sources.length, 100)
  })
})

/** The functions, values and classes that a source exports without a comment right above. */
const undocumented = (source: string): ReadonlyArray<string> => {
  const lines = source.split("\n")
  return lines.flatMap((line, index) => {
    const name = /^export (?:async )?(?:const|function\*?|class) (\w+)/.exec(line)?.[1]
    return name === undefined || /\*\/$|^\s*\/\//.test(lines[index - 1] ?? "") ? [] : [name]
  })
}

const row = (count: number, text: string): string =>
  `${String(count).padStart(5)}  ${text.length > 112 ? `${text.slice(0, 111)}…` : text}`
