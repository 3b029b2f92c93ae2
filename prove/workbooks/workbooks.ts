import { documentReader } from "@kheo/importer/documents"
import { type SamplePart, zipOf } from "@kheo/importer/hostile"
import { Effect } from "effect"
import { type Seeded, seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { changeBytes, changeParts } from "./change-parts.ts"
import { partedDocuments, plainDocuments } from "./good-documents.ts"
import { goodBooks } from "./good-books.ts"
import { knowingRegister, knowYear, wrongInPlan } from "./planned.ts"

type Read = Effect.Success<ReturnType<Effect.Success<ReturnType<typeof documentReader>>["read"]>>

/** Changes good workbooks, has the importer's thread read them and plans the import of what was read; each is made from the seed and its own number. */
export const workbooks: Attempt = ({ runs, seed }) =>
  Effect.gen(function* () {
    const reader = yield* documentReader({ allowance: () => oneThread })
    yield* knowYear
    const failures: Array<string> = []
    const met: Record<string, number> = {}
    for (let number = 0; number < runs && failures.length < 10; number += 1) {
      const { bytes, ending } = changed(seeded(seed, `workbook ${number}`))
      const read = yield* reader.read(bytes, `a.${ending}`)
      const wrong =
        wrongIn(read, bytes) ?? ("grids" in read ? yield* wrongInPlan(`a.${ending}`, read.grids) : undefined)
      if (wrong !== undefined) failures.push(`workbook ${number} (.${ending}): ${wrong}`)
      const code = "refusal" in read ? read.refusal.code : "read"
      met[code] = (met[code] ?? 0) + 1
    }
    const last = yield* reader.read(zipOf(goodBooks[0] ?? []), "a.xlsx")
    if (!("grids" in last)) failures.push("after all of them a good workbook is not read")
    return { runs, failures, met }
  }).pipe(Effect.scoped, Effect.provide(knowingRegister), Effect.runPromise)

/** What a small file may cost, for all of them: a file that lies about its size would start a thread of its own. */
const oneThread = { heapMb: 256, residentMb: 400, seconds: 20 }

interface Changed {
  readonly ending: string
  readonly bytes: Uint8Array
}

/** Two of three are .xlsx, which most papers are. */
const changed = (random: Seeded): Changed => {
  if (random.chance(0.67)) return { ending: "xlsx", bytes: changedParts(random.pick(goodBooks), random) }
  const [ending, document] = random.pick([...Object.entries(partedDocuments), ...Object.entries(plainDocuments)])
  return {
    ending,
    bytes: document instanceof Uint8Array ? changeBytes(document, random) : changedParts(document, random),
  }
}

const changedParts = (parts: ReadonlyArray<SamplePart>, random: Seeded): Uint8Array => {
  const bytes = zipOf(random.chance(0.8) ? changeParts(parts, random) : parts)
  return random.chance(0.3) ? changeBytes(bytes, random) : bytes
}

const wrongIn = (read: Read, bytes: Uint8Array): string | undefined => {
  if ("refusal" in read) {
    const { code, params } = read.refusal
    if (code === "IMP-1204") return "took too long or too much memory"
    if ("unforeseen" in params) return `fell: ${String(params["unforeseen"])}`
    return /^IMP-1[12]\d\d$/.test(code) ? undefined : `refused with ${code}`
  }
  const isLost = (text: string) => text.includes("\ufffd") && !holdsLost(bytes)
  for (const { rows } of read.grids)
    for (const { cells } of rows)
      for (const { address, text } of cells)
        if (!text.isWellFormed() || isLost(text)) return `${address} holds a broken letter`
  return undefined
}

/** A sign for a lost letter that the changed file holds itself, as UTF-16 or UTF-8, is read and told. */
const holdsLost = (bytes: Uint8Array): boolean =>
  [
    [0xfd, 0xff],
    [0xef, 0xbf, 0xbd],
  ].some((letter) => Buffer.from(bytes).includes(Buffer.from(letter)))
