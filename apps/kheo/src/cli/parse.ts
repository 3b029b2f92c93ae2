import { parseArgs } from "node:util"
import type { Words } from "@kheo/application/language"
import type { CommandSpec } from "./spec.ts"
import { commonOptions, specs } from "../specs/index.ts"

/** What a user typed, taken apart: values by option name, flags as true, the rest in order. */
export interface Invocation {
  readonly spec: CommandSpec
  readonly values: Readonly<Record<string, string | undefined>>
  readonly flags: ReadonlySet<string>
  readonly rest: ReadonlyArray<string>
}

/** The words did not make a command; `words` say which and what to do. */
export class Usage extends Error {
  readonly words: Words
  constructor(words: Words) {
    super(words.en)
    this.words = words
  }
}

/** Takes a command line apart; without a command's name it means the screens. Throws `Usage`. */
export const parse = (argv: ReadonlyArray<string>): Invocation => {
  const place = placeOfName(argv)
  const name = argv[place] ?? "terminal"
  const spec = specs.find((one) => one.name === name)
  if (spec === undefined)
    throw new Usage({
      vi: `Không có lệnh “${name}”.${nearest(name, "vi")} Gõ kheo --help để xem các lệnh.`,
      en: `There is no command “${name}”.${nearest(name, "en")} See the commands with kheo --help.`,
    })
  const options = { ...spec.options, ...commonOptions }
  try {
    const { positionals, values } = parseArgs({
      args: argv.filter((_, index) => index !== place),
      options: Object.fromEntries(
        Object.entries(options).map(([key, { short, value }]) => [
          key,
          { type: value === undefined ? "boolean" : "string", ...(short === undefined ? {} : { short }) },
        ]),
      ),
      allowPositionals: true,
      strict: true,
    })
    if (spec.takes === undefined && positionals.length > 0) throw new Usage(wordWords(positionals, spec))
    const given = Object.entries(values)
    return {
      spec,
      values: Object.fromEntries(given.filter((pair): pair is [string, string] => typeof pair[1] === "string")),
      flags: new Set(given.flatMap(([key, value]) => (value === true ? [key] : []))),
      rest: positionals,
    }
  } catch (cause) {
    throw cause instanceof Usage ? cause : new Usage(optionWords(cause, spec))
  }
}

/** A word that would be passed over in silence: a unit's name, say, where only an option names units. */
const wordWords = (words: ReadonlyArray<string>, { name }: CommandSpec): Words => ({
  vi: `Lệnh ${name} không dùng được “${words.join(" ")}”. Xem kheo ${name} --help.`,
  en: `The command ${name} does not take “${words.join(" ")}”. See kheo ${name} --help.`,
})

/** Where the command's name stands: first, or after options that every command takes; before any other option there is none. */
const placeOfName = (argv: ReadonlyArray<string>): number => {
  let place = 0
  for (let word = argv[place]; word?.startsWith("-") === true; word = argv[place]) {
    const [name = "", given] = word.replace(/^--/, "").split("=")
    const option = commonOptions[name]
    if (option === undefined) return -1
    place += option.value === undefined || given !== undefined ? 1 : 2
  }
  return place
}

const optionWords = (cause: unknown, { name }: CommandSpec): Words => {
  const text = cause instanceof Error ? cause.message : String(cause)
  const option = /'(--?[^' ,]+)/.exec(text)?.[1] ?? ""
  const see = { vi: `Xem kheo ${name} --help.`, en: `See kheo ${name} --help.` }
  return /argument missing|requires? (a|an) (value|argument)|ambiguous/i.test(text)
    ? { vi: `Thiếu giá trị sau ${option}. ${see.vi}`, en: `A value is missing after ${option}. ${see.en}` }
    : {
        vi: `Lệnh ${name} không dùng được ${option}. ${see.vi}`,
        en: `The command ${name} does not take ${option}. ${see.en}`,
      }
}

const nearest = (name: string, language: keyof Words): string => {
  const close = specs.find(
    (one) => one.unlisted !== true && (one.name.startsWith(name) || name.startsWith(one.name.slice(0, 3))),
  )
  if (close === undefined) return ""
  return language === "vi" ? ` Có phải kheo ${close.name}?` : ` Did you mean kheo ${close.name}?`
}
