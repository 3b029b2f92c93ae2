import type { Recorded } from "../history/recorded.ts"
import { newest, settle, type Standing } from "../history/standing.ts"
import { type ParticipationEvent, ParticipationFact } from "./events.ts"

/** What `decide` needs to know of a unit's part in a campaign. */
export interface Participation {
  readonly facts: ReadonlyArray<Standing<ParticipationFact>>
}

/** A unit has done nothing until a paper says so. */
export const initial: Participation = { facts: [] }

/** Total: an event has already happened, so it may not be refused. */
export const evolve = (participation: Participation, recorded: Recorded<ParticipationEvent>): Participation => ({
  facts: settle(participation.facts, recorded),
})

/** The unit's closing conference; it says nothing of a report. */
export const conference = ({ facts }: Participation) =>
  newest(facts, ParticipationFact.isAnyOf(["ParticipationConferenceHeld"]))

/** The unit's closing report; it says nothing of a conference. */
export const report = ({ facts }: Participation) =>
  newest(facts, ParticipationFact.isAnyOf(["ParticipationReportReceived"]))

/** Every reminder that stands, in recorded order: a unit may be reminded time and again. */
export const reminders = ({
  facts,
}: Participation): ReadonlyArray<Standing<typeof ParticipationFact.cases.ParticipationReminderIssued.Type>> =>
  facts.filter((standing): standing is Standing<typeof ParticipationFact.cases.ParticipationReminderIssued.Type> =>
    ParticipationFact.isAnyOf(["ParticipationReminderIssued"])(standing.fact),
  )
