import {
  citingPapers,
  dayBefore,
  findUnit,
  handleUnit,
  markOf,
  resolveActor,
  today,
  unitToAdd,
} from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import { dateOption, type Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { commandFor } from "./command-for.ts"
import { needed } from "./needed.ts"

/** `kheo unit add|rename|…`: records one change of one unit; the unit is named as it was called before that day. */
export const change = (session: Session, verb: string, rest: string): Promise<number> => {
  const text = needed(rest, verb, verb === "add" ? "TÊN" : "ĐƠN-VỊ")
  const on = dateOption(session, "date")
  if (!mending.has(verb)) needed(on, verb, "--date NGÀY")
  const command = commandFor(session, verb, text)
  return withStore(
    session,
    { create: verb === "add" },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const day = { occurredAt: on ?? (yield* today), basis: on === undefined ? "receipt" : "paper" } as const
      const before = on === undefined || mending.has(verb) ? undefined : dayBefore(on)
      const unit =
        verb === "add"
          ? yield* unitToAdd({ name: text, parent: session.values["parent"], occurredAt: day.occurredAt })
          : yield* findUnit(text, before)
      const { first, last } = yield* handleUnit(markOf(actor), unit, yield* citingPapers(yield* command(unit, day)))
      const events = Math.max(0, last - first + 1)
      print(session, { unit, events }, () =>
        session.language === "vi"
          ? `${events === 0 ? "Không có gì mới" : `Đã ghi ${events} sự kiện`} (${unit}).`
          : `${events === 0 ? "Nothing new" : `${events} event written`} (${unit}).`,
      )
      return exit.done
    }),
  )
}

/** What is of the day on which it is recorded, unless it says otherwise. */
const mending: ReadonlySet<string> = new Set(["alias", "correct", "retract"])
