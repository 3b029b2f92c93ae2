import { join } from "node:path"
import { inFile, inMemory } from "../engines/registers.ts"
import { inMemoryFolder } from "../folder.ts"
import { type Seeded, seeded } from "../seeded.ts"
import type { Attempt } from "../trial.ts"
import { answered } from "./answered.ts"
import { type AnyRequest, anyRequest, exampleRequest } from "./any-request.ts"
import type { Known } from "./any-value.ts"
import { operations } from "./described.ts"
import { type AskedOffice, askedOffice } from "./office.ts"

/** After so many requests a new office is asked, before the old one has got slow. */
const perOffice = 500

/** Of this many offices one stands on SQLite, the others in memory. */
const oneIn = 5

/** Most of what is asked is asked by those who may change most, so that there is something to ask about. */
const callers = ["administrator", "clerk", "leader", "reviewer", "auditor", "contact", "narrow", "nobody"] as const
const anyCaller = (random: Seeded) => callers[Math.min(random.below(12), random.below(12)) % callers.length] ?? "nobody"

/** Asks every route in every role, by the document, nearly so and not at all; each answer must be one that the document promises. */
export const anyRequests: Attempt = ({ runs, seed }) =>
  inMemoryFolder(async (folder) => {
    const failures: Array<string> = []
    const met: Record<string, number> = {}
    let asked = 0
    for (let at = 0; asked < runs && failures.length < 20; at += 1) {
      const isFile = at % oneIn === oneIn - 1
      const office = await askedOffice(isFile ? inFile("fuzz", join(folder, `${at}.db`)) : inMemory("fuzz"))
      const count = Math.min(perOffice, runs - asked)
      try {
        failures.push(...(await askOffice(office, seeded(seed, `office ${at}`), count, at, met)))
      } finally {
        await office.close()
      }
      asked += count
      if (isFile) met["on SQLite"] = (met["on SQLite"] ?? 0) + count
    }
    return { runs: asked, failures, met }
  })

const askOffice = async (
  office: AskedOffice,
  random: Seeded,
  count: number,
  number: number,
  met: Record<string, number>,
): Promise<ReadonlyArray<string>> => {
  const known: Known = { ids: [] }
  for (const [at, operation] of operations.entries()) {
    // What ends a unit or a campaign would leave little to ask about.
    const example = /reorganis|close$|transfer$|withdraw$|retract$|issue$|revoke$|rotate/.test(operation.path)
      ? undefined
      : exampleRequest(operation, at)
    if (example === undefined) continue
    const { ids } = await answered(office, example, office.keys.administrator)
    for (const id of ids) known.ids.push(id)
  }
  const faults: Array<string> = []
  for (let at = 0; at < count; at += 1) {
    const request = anyRequest(random, random.pick(operations), known)
    const caller = anyCaller(random)
    const { fault, ids, status } = await answered(office, request, office.keys[caller]).catch((thrown: unknown) => ({
      status: 0,
      ids: [],
      fault: `it throws ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
    }))
    for (const id of ids) if (!known.ids.includes(id)) known.ids.push(id)
    met[`answers ${status}`] = (met[`answers ${status}`] ?? 0) + 1
    if (fault !== undefined)
      faults.push(`office ${number}, request ${at}, ${caller}: ${fault}\n      ${shown(request)}`)
  }
  return faults
}

/** A request as one can send it again: what to say of a fault. */
const shown = ({ body, ...request }: AnyRequest): string => {
  const text = JSON.stringify({
    ...request,
    body: typeof body === "object" ? { base64: Buffer.from(body).toString("base64") } : body,
  })
  return text.length > 3_000 ? `${text.slice(0, 3_000)}… (${text.length} characters)` : text
}
