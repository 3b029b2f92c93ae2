import { assert } from "vitest"
import { registerMany, sampleOffice } from "@kheo/api/samples"
import type { Line } from "@kheo/event-store"
import type { Case } from "./case.ts"
import type { Place } from "./places.samples.ts"

const entryAt = (position: number, { entry }: Pick<Line, "entry">, { literal }: Place) =>
  `update event set entry = ${literal(entry)} where position = ${position};`

const flipped = ({ entry }: Line) => ({ entry: entry.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) })

/** What somebody who gets at the store's own tables may do, and what undoes it. */
const changes: ReadonlyArray<(lines: ReadonlyArray<Line>, place: Place) => readonly [change: string, undo: string]> = [
  (lines, place) => {
    const [, second] = lines as readonly [Line, Line]
    return [entryAt(2, flipped(second), place), entryAt(2, second, place)]
  },
  (lines, place) => {
    const [third, fourth] = lines.slice(2) as [Line, Line]
    return [entryAt(3, fourth, place) + entryAt(4, third, place), entryAt(3, third, place) + entryAt(4, fourth, place)]
  },
  (lines) => [`delete from event where position = ${lines.length};`, ""],
]

export const alterations: ReadonlyArray<Case> = [
  {
    name: "a changed byte, two lines in each other's place and a lost end of the store: not ready, before and after a restart",
    tried: async (place) => {
      const first = await sampleOffice({}, undefined, { register: place.register() })
      const told = []
      try {
        await first.run(registerMany(1, 100))
        const lines = await first.lines()
        const readiness = async (office: typeof first) => {
          const { body, status } = await office.ask("/readyz")
          return [status, body.code ?? body.status]
        }
        const anew = async () => {
          const office = await sampleOffice({}, undefined, { register: place.register(), isFounded: true })
          return readiness(office).finally(office.dispose)
        }
        for (const change of changes) {
          assert.deepStrictEqual(await readiness(first), [200, "ready"])
          const [altering, undoing] = change(lines, place)
          await place.tamper(altering)
          const found = [await readiness(first), await anew()]
          assert.deepStrictEqual(found, [
            [503, "ledger-altered"],
            [503, "ledger-altered"],
          ])
          told.push(...found)
          if (undoing !== "") await place.tamper(undoing)
        }
      } finally {
        await first.dispose()
      }
      return told
    },
  },
]
