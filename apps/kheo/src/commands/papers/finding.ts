import { findPaper, findUnit } from "@kheo/application"
import { Effect } from "effect"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { dayAsked, need, textOption } from "./asked.ts"
import { write } from "./write.ts"

/** `kheo paper finding PAPER UNIT --result TEXT`: what a survey or an inspection found at a unit. */
export const finding = (session: Session, [paper, ...unit]: ReadonlyArray<string>): Promise<number> => {
  const named = paper ?? need("finding", "VĂN-BẢN")
  const name = unit.join(" ").trim() || need("finding", "ĐƠN-VỊ")
  const result = textOption(session, "result") ?? need("finding", "--result")
  const by = textOption(session, "by")
  const day = dayAsked(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      return yield* write(session, yield* findPaper(named), {
        _tag: "RecordFinding",
        ...(yield* day),
        unit: yield* findUnit(name),
        result,
        ...(by === undefined ? {} : { personal: { by } }),
      })
    }),
  )
}
