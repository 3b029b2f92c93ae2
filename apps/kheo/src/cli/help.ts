import type { Language } from "@kheo/application/language"
import type { CommandSpec, OptionSpec } from "./spec.ts"
import { placeholder } from "./placeholders.ts"
import { commonOptions, specs } from "../specs/index.ts"

const pad = 26

/** The list of commands. */
export const generalHelp = (language: Language): string => {
  const title = {
    vi: "Khéo – sổ theo dõi phong trào “Dân vận khéo”",
    en: "Khéo – the register of the “Dân vận khéo” movement",
  }
  const usage = { vi: "Cách dùng: kheo [LỆNH] [TÙY CHỌN]", en: "Usage: kheo [COMMAND] [OPTIONS]" }
  const more = { vi: "Chi tiết: kheo LỆNH --help", en: "More: kheo COMMAND --help" }
  const heads = { vi: ["Lệnh:", "Tùy chọn chung:"], en: ["Commands:", "Options of every command:"] }
  const commands = specs.filter(({ unlisted }) => unlisted !== true)
  return [
    title[language],
    "",
    usage[language],
    "",
    heads[language][0],
    ...commands.map(({ name, words }) => `  ${name.padEnd(pad)}${words[language]}`),
    "",
    heads[language][1],
    ...optionLines(commonOptions, language),
    "",
    more[language],
  ].join("\n")
}

/** One command's usage and options. */
export const commandHelp = ({ name, options, takes, words }: CommandSpec, language: Language): string => {
  const head = { vi: "Cách dùng", en: "Usage" }
  return [
    `kheo ${name} – ${words[language]}`,
    "",
    `${head[language]}: kheo ${takes === undefined ? name : `${name} ${placeholder(takes, language)}`}`,
    "",
    ...optionLines({ ...options, ...commonOptions }, language),
  ].join("\n")
}

const optionLines = (options: Readonly<Record<string, OptionSpec>>, language: Language): ReadonlyArray<string> =>
  Object.entries(options).map(([name, { short, value, words }]) => {
    const called = short === undefined ? `--${name}` : `-${short}, --${name}`
    const shown = value === undefined ? called : `${called} ${placeholder(value, language)}`
    return `  ${`${shown} `.padEnd(pad)}${words[language]}`
  })
