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

/** The tables as tone keys; made when somebody first asks, since a program that reads no names need not wait for them. */
const tables = (): Tables => (made ??= makeTables())
let made: Tables | undefined
type Tables = ReturnType<typeof makeTables>

const makeTables = () => ({
  long: new Map(Object.entries(abbreviations).map(([short, long]) => [toneKey(short), long.map(toneKey)])),
  functions: new Set(functions.map(toneKey)),
  committees: new Set(committees.map(toneKey)),
  school: new RegExp(`(^| )${toneKey("trường")} (?=(?:${schools.map(toneKey).join("|")})( |$))`, "gu"),
  and: toneKey("và"),
  ban: toneKey("ban"),
  town: toneKey("thị trấn"),
  centre: toneKey("trung tâm"),
  standing: toneKey("thường trực"),
})

/** Letters and digits of a tone key, "T.T" and "TT." made one word, without "và". */
const wordsOf = (name: string): ReadonlyArray<string> =>
  toneKey(name)
    .replace(
      /(?<![\p{L}\p{M}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{M}\p{N}])\.?/gu,
      (dotted) => `${dotted.replaceAll(".", "")} `,
    )
    .replace(/(?<=\d)\.(?=\d)/g, "·")
    .split(/[^\p{L}\p{M}\p{N}·]+/u)
    .filter((word) => word !== "" && word !== tables().and)

const readingsOf = (word: string, before: string | undefined, after: string | undefined): ReadonlyArray<string> => {
  if (word === "tt") return meaningsOfTt(before, after ?? "")
  const long = tables().long.get(word)
  if (long === undefined) return [word]
  return /[aeiouy]/.test(word) ? [word, ...long] : long
}

const meaningsOfTt = (before: string | undefined, after: string): ReadonlyArray<string> => {
  const { ban, centre, committees: ofCommittees, functions: ofCentres, standing, town } = tables()
  if (before === ban) return [standing]
  if (ofCentres.has(after)) return [centre]
  return ofCommittees.has(after) ? [standing, town, centre] : [town, centre]
}

const plainly = (reading: string): string => reading.replace(tables().school, "$1")
