import { listUnits, listUsers, showLineage, showUnit, today } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import { dateOption, type Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { lineageText } from "../../text/lineage-text.ts"
import { unitListText } from "../../text/unit-list-text.ts"
import { unitText } from "../../text/unit-text.ts"
import { needed } from "./needed.ts"

/** `kheo unit list`: the hierarchy as of a day. */
export const list = (session: Session): Promise<number> => {
  const query = queryOf(session)
  return withStore(
    session,
    { create: false },
    Effect.map(listUnits(query), (listed) => {
      print(session, listed, () => unitListText(listed, session.language))
      return exit.done
    }),
  )
}

/** `kheo unit show UNIT`: its versions, its lineage, its aliases and every event about it. */
export const show = (session: Session, verb: string, unit: string): Promise<number> => {
  const query = queryOf(session)
  const named = needed(unit, verb, "ĐƠN-VỊ")
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const shown = yield* showUnit(named, query)
      const users = new Map((yield* listUsers).map(({ personal, user }) => [String(user), personal.name]))
      print(session, shown, () => unitText(shown, users, session.language))
      return exit.done
    }),
  )
}

/** `kheo unit lineage [UNIT]`: as it was then, and mapped to the units of another day; every unit when none is named. */
export const lineage = (session: Session, _: string, unit: string): Promise<number> => {
  const [query, to] = [queryOf(session), dateOption(session, "to-date")]
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const asked = { ...query, ...(unit === "" ? {} : { unit }), to: to ?? (yield* today) }
      const shown = yield* showLineage(asked)
      print(session, shown, () => lineageText(shown, session.language))
      return exit.done
    }),
  )
}

const queryOf = (session: Session) => ({ asOf: dateOption(session, "as-of"), knownAt: session.values["known-at"] })
