import {
  citingPapers,
  findUnit,
  handleParticipation,
  load,
  markOf,
  newId,
  NotFound,
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
import { viewQuery } from "../view-query.ts"

/** The command about one unit's part, from what stands of it; undefined when nothing stands that it could mend. */
export type Said = (day: Day, state: ParticipationState) => ParticipationCommand | undefined

/** Sends a command for one unit, or for everyone who is behind on that day; each stands alone and may be repeated. */
export const send = (
  session: Session,
  kind: ParticipationFact["_tag"],
  chosen: { readonly unit: string } | "behind",
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
      const units =
        chosen === "behind" ? listed.filter(({ behind }) => behind).map(({ id }) => id) : [yield* findUnit(chosen.unit)]
      const correlationId = newId()
      let events = 0
      for (const unit of units) {
        const { state } = yield* load(Participation, streamName({ category: "participation", campaign, unit }))
        const command = said(on, state)
        if (command === undefined)
          return yield* new NotFound({ what: "event", name: eventName(kind, session.language) })
        const mark = { ...markOf(actor), correlationId }
        const { first, last } = yield* handleParticipation(mark, campaign, unit, yield* citingPapers(command))
        events += Math.max(0, last - first + 1)
      }
      const names = units.map((unit) => listed.find(({ id }) => id === unit)?.name ?? unit)
      const told = { campaign, units: names, events }
      print(session, told, () => participationText(told, kind, session.language))
      return exit.done
    }),
  )
}
