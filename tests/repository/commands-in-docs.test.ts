import { assert, describe, it } from "@effect/vitest"
import { parse } from "../../apps/kheo/src/cli/parse.ts"
import { commonOptions, specs } from "../../apps/kheo/src/specs/index.ts"
import { typedIn, wordsAfter } from "./markdown.ts"
import { none } from "./none.ts"
import { exists, readJson, trackedFiles } from "./tracked-files.ts"

describe("a command in a document", () => {
  const { scripts } = readJson<{ scripts: Record<string, string> }>("package.json")
  const documents = trackedFiles().filter((path) => path.endsWith(".md"))
  const typed = documents.flatMap((path) => typedIn(path).map((line) => ({ path, line })))

  it("is a script of the repository, when pnpm runs it", () => {
    const called = typed.flatMap(({ path, line }) => {
      const words = wordsAfter(/(?:^|\s)npx (?:-y )?pnpm@12(?=\s|$)/, line)?.filter((word) => !/^-\w$/.test(word))
      return words === undefined ? [] : [{ path, name: words[0] ?? "" }]
    })
    assert.isAbove(called.length, 10)
    const known = (name: string) => ["install", "exec"].includes(name) || scripts[name] !== undefined
    none(called.flatMap(({ path, name }) => (known(name) ? [] : [`${path}: pnpm ${name}`])))
  })

  it("runs a file that exists, when the script does", () => {
    const run = Object.entries(scripts).flatMap(([name, text]) =>
      (text.match(/(?<=node |--config )[\w./-]+/g) ?? []).map((path) => ({ name, path })),
    )
    assert.isAbove(run.length, 3)
    none(run.flatMap(({ name, path }) => (exists(path) ? [] : [`${name}: ${path}`])))
  })

  it("is one that kheo takes, with these options", () => {
    const calls = typed.flatMap(({ path, line }) => {
      const words = wordsAfter(/(?:^|\s)kheo(?=\s|$)/, line)
      return words === undefined ? [] : [{ path, words }]
    })
    assert.isAbove(calls.length, 10)
    none(calls.flatMap(({ path, words }) => refusalOf(words).map((why) => `${path}: kheo ${words.join(" ")}: ${why}`)))
  })

  it("has no option that no command knows, where the option stands alone", () => {
    const known = new Set([...Object.keys(commonOptions), ...specs.flatMap(({ options }) => Object.keys(options))])
    const option = ({ line }: { line: string }) => /^--([\w-]+)/.exec(line)?.[1]
    none(typed.filter((one) => !known.has(option(one) ?? "help")).map(({ path, line }) => `${path}: ${line}`))
  })
})

/**
 * Why kheo's own parser refuses the words; an action that the command's `takes` does not list is refused too, unless what
 * it takes first is any word.
 */
const refusalOf = (words: ReadonlyArray<string>): ReadonlyArray<string> => {
  try {
    const { rest, spec } = parse(words)
    const actions: ReadonlyArray<string> =
      (spec.takes ?? "").match(/(?<![\p{L}-])[a-z]+(?:-[a-z]+)*(?![\p{L}-])/gu) ?? []
    const [action] = rest
    // Files may be called anything: what takes them takes any word.
    if (spec.takes?.startsWith("TỆP") === true) return []
    return action === undefined || actions.length === 0 || actions.includes(action) ? [] : [`${action}?`]
  } catch (cause) {
    return [cause instanceof Error ? cause.message : String(cause)]
  }
}
