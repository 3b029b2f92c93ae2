import { problemWords } from "@kheo/application/language"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { storeExists, storeLayer } from "../layer.ts"
import { missingStore, shownPlace, type StorePlace } from "../store-place.ts"
import type { Finding } from "./finding.ts"

const check = "database"

/** Whether the database of a register answers, and what it holds; the server itself is for whoever runs it to examine. */
export const databaseFinding = (place: StorePlace): Effect.Effect<Finding> => {
  const where = shownPlace(place)
  return Effect.gen(function* () {
    if (!(yield* storeExists(place)))
      return { check, level: "warning", what: missingStore(place), where } satisfies Finding
    const { ledger, position } = yield* EventStore.use((store) => store.head()).pipe(
      Effect.provide(storeLayer(place, { mustExist: true })),
    )
    const what = {
      vi: `Cơ sở dữ liệu trả lời, sổ ${ledger} có ${position} sự kiện. Máy chủ, chỗ trống và sao lưu của nó do người quản trị máy chủ xem.`,
      en: `The database answers, the ledger ${ledger} holds ${position} events. The server, its space and its backups are for whoever runs it.`,
    }
    return { check, level: "ok", what, where } satisfies Finding
  }).pipe(
    Effect.catch((problem) => Effect.succeed<Finding>({ check, level: "problem", what: problemWords(problem), where })),
  )
}
