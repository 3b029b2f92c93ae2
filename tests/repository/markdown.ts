import { read } from "./tracked-files.ts"

/** A fenced block: its language, its text without the fence's indentation, and the line on which the text begins. */
export interface Block {
  readonly path: string
  readonly line: number
  readonly language: string
  readonly text: string
}

/** The fenced blocks of a document. */
export const blocksOf = (path: string): ReadonlyArray<Block> =>
  Array.from(read(path).matchAll(fence), (match) => {
    const [, indent = "", language = "", text = ""] = match
    const line = read(path).slice(0, match.index).split("\n").length + 1
    return { path, line, language, text: text.replaceAll(`\n${indent}`, "\n").replace(indent, "") }
  })

const fence = /^( *)```(\w*)\n([\s\S]*?)^ *```$/gm

/** A document without its fenced blocks, whose lines stay, empty. */
export const proseOf = (path: string): string => read(path).replace(fence, (block) => block.replaceAll(/[^\n]/g, ""))

/** What stands between single backticks. */
export const codeSpans = (text: string): ReadonlyArray<string> =>
  Array.from(text.matchAll(/`([^`\n]+)`/g), ([, code = ""]) => code)

/** Where a document's links lead that lead to a file, without the part after `#`. */
export const linkedFiles = (path: string): ReadonlyArray<string> =>
  Array.from(proseOf(path).matchAll(/\]\(([^)\s]+)\)/g), ([, target = ""]) => target)
    .filter((target) => !/^([a-z]+:|#)/i.test(target))
    .map((target) => target.replace(/#.*$/, ""))

/** Everything in a document that someone may type: code in the prose, and the lines of shell blocks. */
export const typedIn = (path: string): ReadonlyArray<string> => [
  ...codeSpans(proseOf(path)),
  ...blocksOf(path).flatMap(({ language, text }) => (language === "sh" ? text.trim().split("\n") : [])),
]

/** The words after a program's name, as a shell would cut them, up to a pipe or a redirection. */
export const wordsAfter = (program: RegExp, line: string): ReadonlyArray<string> | undefined => {
  const match = program.exec(line)
  if (match === null) return undefined
  const rest = line.slice(match.index + match[0].length).replace(/\s[|>;&#].*$/, "")
  return Array.from(rest.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? "")
}
