import { compareVietnamese, foldedKey, toneKey } from "@kheo/vietnamese"
import { readFileSync } from "node:fs"
import { type Check, everyCase } from "./check.ts"

/** Checks keys and order over a file of names, one a line. */
export const communeNames = (path: string): ReadonlyArray<Check> => {
  const names = () =>
    readFileSync(path, "utf8")
      .split(/\r?\n/)
      .filter((line) => line !== "")
  const over = (holds: (name: string) => boolean) => () => `${everyCase(names(), holds, JSON.stringify)} names`
  return [
    ...Object.entries({ toneKey, foldedKey }).flatMap(([key, of]) => [
      { name: `${key} does not tell NFC from NFD`, run: over((name) => of(nfd(name)) === of(name.normalize("NFC"))) },
      { name: `${key} does not tell upper case from lower`, run: over((name) => of(name.toUpperCase()) === of(name)) },
      { name: `${key} is idempotent`, run: over((name) => of(of(name)) === of(name)) },
    ]),
    { name: "toneKey joins only spellings of one name", run: () => keysOf(names()) },
    { name: "compareVietnamese is antisymmetric and zero for the same string only", run: () => antisymmetric(names()) },
    { name: "compareVietnamese orders the same from any start", run: () => sortedAlike(names()) },
    { name: "compareVietnamese is transitive over the sorted names", run: () => transitive(names()) },
  ]
}

const nfd = (name: string): string => name.normalize("NFD")

const keysOf = (names: ReadonlyArray<string>): string => {
  const distinct = new Set(names)
  const byKey = Map.groupBy(distinct, toneKey)
  everyCase(byKey.values(), (group) => new Set(group.map(spelling)).size === 1, JSON.stringify)
  const folded = new Set(names.map(foldedKey))
  return `${distinct.size} distinct names, ${byKey.size} tone keys, ${folded.size} folded keys`
}

/** What two spellings of one name share, found without toneKey: the letters and marks of each word, in any order. */
const spelling = (name: string): string =>
  nfd(name.toLowerCase())
    .trim()
    .split(/\s+/)
    .map((word) => Array.from(word).toSorted().join(""))
    .join(" ")

const antisymmetric = (names: ReadonlyArray<string>): string => {
  const pairs = names.flatMap((name, index) => [
    [name, nfd(name)] as const,
    ...[0, 1, 2, 97, 1009, 3001].map((step) => [name, names[(index + step) % names.length] ?? name] as const),
  ])
  const holds = ([a, b]: readonly [string, string]) =>
    Math.sign(compareVietnamese(a, b)) + Math.sign(compareVietnamese(b, a)) === 0 &&
    (compareVietnamese(a, b) === 0) === (a === b)
  return `${everyCase(pairs, holds, JSON.stringify)} pairs`
}

const sortedAlike = (names: ReadonlyArray<string>): string => {
  const once = names.toSorted(compareVietnamese)
  const others = [names.toReversed(), names.toSorted(), once].map((start) => start.toSorted(compareVietnamese))
  everyCase(
    once.keys(),
    (index) => others.every((other) => other[index] === once[index]),
    (index) => `place ${index}`,
  )
  return `${names.length} names from 4 starts`
}

const transitive = (names: ReadonlyArray<string>): string => {
  const sorted = names.toSorted(compareVietnamese)
  const pairs = sorted.flatMap((name, index) =>
    [1, 10, 100, 1000].flatMap((step) =>
      sorted[index + step] === undefined ? [] : [[name, sorted[index + step] ?? ""]],
    ),
  )
  return `${everyCase(pairs, ([a = "", b = ""]) => compareVietnamese(a, b) <= 0, JSON.stringify)} pairs`
}
