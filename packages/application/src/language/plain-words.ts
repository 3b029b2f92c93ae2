import type { Words } from "./language.ts"

/** The words without the sentences, and the remarks in brackets, that name a command or an option of the command line. */
export const plainWords = ({ en, vi }: Words, otherwise: Words = { vi: "", en: "" }): Words => ({
  vi: plainly(vi) || otherwise.vi,
  en: plainly(en) || otherwise.en,
})

const plainly = (text: string): string =>
  text
    .replace(/ \((?=[^()]*(?:--[a-z]|kheo [a-z]))[^()]*\)/gu, "")
    .split(/(?<=[.!?;:]) +/u)
    .filter((part) => !command.test(part))
    .join(" ")
    .replace(/[;:]$/u, ".")

const command = /\bkheo [a-z]|(^|[\s(“"])--[a-z]|\bKHEO_/u
