import { findPaper } from "@kheo/application"
import { Effect } from "effect"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { dayAsked, need, papersAsked, textOption } from "./asked.ts"
import { write } from "./write.ts"

/** `kheo paper supersede PAPER [--paper NEW]`: from that day another paper, or none, stands in its place. */
export const supersede = (session: Session, [paper]: ReadonlyArray<string>): Promise<number> => {
  const named = paper ?? need("supersede", "VĂN-BẢN")
  const reason = textOption(session, "reason")
  const day = dayAsked(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const [by] = yield* papersAsked(session)
      return yield* write(session, yield* findPaper(named), {
        _tag: "SupersedeDocument",
        ...(yield* day),
        ...(by === undefined ? {} : { by }),
        ...(reason === undefined ? {} : { reason }),
      })
    }),
  )
}
