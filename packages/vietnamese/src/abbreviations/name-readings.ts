import { toneKey } from "../tone-key.ts"
import { abbreviations, committees, functions, schools } from "./table.ts"

const most = 32

/**
 * Every way to read a unit's name in full, as keys by which marks still count: "TT DVNN" is the centre, "MN TT Thủ Thừa" the
 * town's kindergarten. Two names that share a reading may be one; it never is a matter of marks left out.
 *
 * Left out are "và", punctuation, and "trường" before the kind of a school. A word that could be itself is also read as itself.
 */
export const nameReadings = (name: string): ReadonlyArray<string> => {
  const words = wordsOf(name)
  let readings: ReadonlyArray<string> = [""]
  for (const [place, word] of words.entries()) {
    const ways = readingsOf(word, words[place - 1], words[place + 1])
    readings = readings.flatMap((before) => ways.map((way) => `${before} ${way}`)).slice(0, most)
  }
  return [...new Set(readings.map((reading) => plainly(reading.trim())))]
}

const keyed = new Map(Object.entries(abbreviations).map(([short, long]) => [toneKey(short), long.map(toneKey)]))
const functionWords = new Set(functions.map(toneKey))
const committeeWords = new Set(committees.map(toneKey))
const [and, ban, town, centre, standing] = ["và", "ban", "thị trấn", "trung tâm", "thường trực"].map(toneKey) as [
  string,
  string,
  string,
  string,
  string,
]
const school = new RegExp(`(^| )${toneKey("trường")} (?=(?:${schools.map(toneKey).join("|")})( |$))`, "gu")

/** Letters and digits of a tone key, "T.T" and "TT." made one word, without "và". */
const wordsOf = (name: string): ReadonlyArray<string> =>
  toneKey(name)
    .replace(
      /(?<![\p{L}\p{M}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}\p{N}])\.?/gu,
      (dotted) => `${dotted.replaceAll(".", "")} `,
    )
    .replace(/(?<=\d)\.(?=\d)/g, "·")
    .split(/[^\p{L}\p{M}\p{N}·]+/u)
    .filter((word) => word !== "" && word !== and)

const readingsOf = (word: string, before: string | undefined, after: string | undefined): ReadonlyArray<string> => {
  if (word === "tt") return meaningsOfTt(before, after ?? "")
  const long = keyed.get(word)
  if (long === undefined) return [word]
  return /[aeiouy]/.test(word) ? [word, ...long] : long
}

const meaningsOfTt = (before: string | undefined, after: string): ReadonlyArray<string> => {
  if (before === ban) return [standing]
  if (functionWords.has(after)) return [centre]
  return committeeWords.has(after) ? [standing, town, centre] : [town, centre]
}

const plainly = (reading: string): string => reading.replace(school, "$1")
