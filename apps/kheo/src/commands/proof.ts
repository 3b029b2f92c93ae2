import { proveContinuation, proveEvent } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { writeResult } from "../cli/write-result.ts"

/** `kheo proof POSITION` or `kheo proof --from POSITION`. */
export const run = (session: Session): Promise<number> => {
  const { json, rest, values } = session
  const [named, ...more] = rest
  const text = values["from"] ?? named
  if (text === undefined || more.length > 0 || (named !== undefined && values["from"] !== undefined))
    throw new Usage({
      vi: "Cách dùng: kheo proof VỊ-TRÍ, hoặc kheo proof --from VỊ-TRÍ. Xem vị trí bằng kheo history hoặc kheo journal --json.",
      en: "Usage: kheo proof POSITION, or kheo proof --from POSITION. See positions with kheo history or kheo journal --json.",
    })
  const position = /^\d{1,15}$/.test(text) ? Number(text) : 0
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const proof = yield* values["from"] === undefined ? proveEvent(position) : proveContinuation(position)
      if (proof === undefined) throw new Usage(nowhere(text, (yield* (yield* EventStore).head()).position))
      if (json) print(session, { position, proof }, () => proof)
      else writeResult(session, values["output"], proof)
      return exit.done
    }),
  )
}

const nowhere = (text: string, head: number) => ({
  vi: `Không có vị trí ${text}: sổ có vị trí từ 1 đến ${head}.`,
  en: `There is no position ${text}: the register has positions from 1 to ${head}.`,
})
