import { setImmediate as turn } from "node:timers/promises"
import { knownPosition } from "@kheo/application"
import { campaignTag } from "@kheo/domain/movement"
import { collectLines, type Envelope, EventStore, type Line, type ReadQuery } from "@kheo/event-store"
import type { TableCell } from "@kheo/application/documents"
import { Effect } from "effect"
import type { Exportable } from "../exported.ts"

/** Positions that are looked through at once. */
const atOnce = 50

/**
 * The ledger's events, as JSON lines byte for byte as they are stored: what is said of persons stays sealed.
 *
 * All of them, or those of one campaign; never more than a page of them lies in memory.
 */
export const eventsExport: Exportable = {
  name: "events",
  of: "ledger",
  words: { vi: "Sự kiện", en: "Events" },
  columns: [
    { name: "position", words: { vi: "Vị trí", en: "Position" }, width: 10 },
    { name: "type", words: { vi: "Loại sự kiện", en: "Type" }, width: 34 },
    { name: "occurredAt", words: { vi: "Ngày xảy ra", en: "Occurred on" }, width: 14 },
    { name: "recordedAt", words: { vi: "Ghi sổ lúc", en: "Recorded at" }, width: 26 },
    { name: "stream", words: { vi: "Luồng", en: "Stream" }, width: 44 },
    { name: "actor", words: { vi: "Người ghi", en: "Actor" }, width: 38 },
    { name: "id", words: { vi: "Mã", en: "Id" }, width: 38 },
    { name: "data", words: { vi: "Dữ liệu", en: "Data" }, width: 80 },
  ],
  read: Effect.fnUntraced(function* ({ campaign, knownAt }) {
    const store = yield* EventStore
    const run = Effect.runPromiseWith(yield* Effect.context<never>())
    const head = yield* store.head(knownAt === undefined ? undefined : yield* knownPosition(knownAt))
    const wanted: ReadQuery = campaign === undefined ? {} : { tags: [campaignTag(campaign)] }
    const pages = async function* (): AsyncGenerator<ReadonlyArray<Line>> {
      for (let after = 0; after < head.position; after += atOnce) {
        const until = Math.min(after + atOnce, head.position)
        // A ledger is long: whoever else asks has their turn between two pages.
        await turn()
        yield await run(collectLines(store.read({ ...wanted, after, until })))
      }
    }
    return {
      position: head.position,
      root: head.root,
      asOf: null,
      lines: async function* () {
        for await (const lines of pages()) yield lines.map(({ entry }) => entry)
      },
      rows: async function* () {
        for await (const lines of pages()) yield lines.map(rowOf)
      },
    }
  }),
}

/** Parsed and not decoded: what the store hands back was validated when it was appended. */
const rowOf = (line: Line): ReadonlyArray<TableCell> => {
  const { actor, data, id, recordedtime, subject, time, type } = JSON.parse(utf8.decode(line.entry)) as Envelope
  return [line.position, type, time.slice(0, 10), recordedtime, subject, actor, id, JSON.stringify(data)]
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
