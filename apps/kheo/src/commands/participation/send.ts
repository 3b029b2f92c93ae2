import {
  citingPapers,
  findUnit,
  handleParticipation,
  load,
  markOf,
  NotFound,
  remindBehind,
  resolveActor,
  showLists,
} from "@kheo/application"
import { eventName } from "@kheo/application/language"
import { streamName } from "@kheo/domain/movement"
import {
  Participation,
  type ParticipationCommand,
  type ParticipationFact,
  type ParticipationState,
} from "@kheo/domain/participation"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { participationText } from "../../text/participation-text.ts"
import { type Day, dayOf } from "../campaign/day.ts"
import { field } from "../campaign/options.ts"
import { viewQuery } from "../view-query.ts"

/** The command about one unit's part, from what stands of it; undefined when nothing stands that it could mend. */
export type Said = (day: Day, state: ParticipationState) => ParticipationCommand | undefined

/** Sends a command for one unit. */
export const send = (
  session: Session,
  kind: ParticipationFact["_tag"],
  chosen: { readonly unit: string },
  said: Said,
): Promise<number> => {
  const query = viewQuery(session)
  const day = dayOf(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const { campaign } = yield* query
      const on = yield* day
      const listed = (yield* showLists({ campaign, asOf: on.occurredAt })).units
      const unit = yield* findUnit(chosen.unit)
      const { state } = yield* load(Participation, streamName({ category: "participation", campaign, unit }))
      const command = said(on, state)
      if (command === undefined) return yield* new NotFound({ what: "event", name: eventName(kind, session.language) })
      const { first, last } = yield* handleParticipation(markOf(actor), campaign, unit, yield* citingPapers(command))
      const name = listed.find(({ id }) => id === unit)?.name ?? unit
      return told(session, kind, { campaign, units: [name], events: Math.max(0, last - first + 1) })
    }),
  )
}

/** Reminds everyone who is behind on the day of the letter; each reminder stands alone and may be repeated. */
export const remindEveryoneBehind = (session: Session, kind: ParticipationFact["_tag"]): Promise<number> => {
  const query = viewQuery(session)
  const day = dayOf(session)
  const paper = field(session, "paper", "paper")
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const { campaign } = yield* query
      const command = yield* citingPapers({ _tag: "RemindUnit" as const, ...(yield* day), ...paper })
      return told(session, kind, yield* remindBehind(markOf(actor), campaign, command))
    }),
  )
}

const told = (session: Session, kind: ParticipationFact["_tag"], done: Parameters<typeof participationText>[0]) => {
  print(session, done, () => participationText(done, kind, session.language))
  return exit.done
}
