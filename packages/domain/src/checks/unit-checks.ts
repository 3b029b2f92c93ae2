import { daysBetween } from "../history/days-between.ts"
import { isCleared } from "../unit-facets/index.ts"
import type { Check } from "./finding.ts"

/** From so many days before the deadline on, silence is worth a call. */
const near = 7

/** Registered early in the year, and nothing since: no conference, no report, no outcome, no proposal. */
export const silentSinceRegistration: Check = ({ asOf, board, units }) => {
  const { deadline } = board
  if (deadline === undefined || daysBetween(asOf, deadline) > near) return []
  return units
    .filter(
      ({ awardProposed, conferenceHeldOn, outcomes, registered, report }) =>
        registered &&
        report === null &&
        conferenceHeldOn === null &&
        !awardProposed &&
        outcomes.every(({ outcome }) => outcome === "pending"),
    )
    .map(({ id, name, outcomes }) => ({
      code: "CHK-01",
      severity: asOf > deadline ? "serious" : "notice",
      units: [id],
      models: outcomes.map(({ model }) => model),
      params: { unit: name, models: outcomes.length, deadline },
    }))
}

/** A report arrived of which no row was understood: what it tells stands nowhere yet. */
export const unreconciledReport: Check = ({ units }) =>
  units.flatMap(({ id, name, report }) =>
    report === null || report.reconciled
      ? []
      : [
          {
            code: "CHK-03",
            severity: "serious",
            units: [id],
            models: [],
            params: { unit: name, receivedOn: report.receivedOn },
          },
        ],
  )

/** A unit that closed without ever having registered has reported on models that nobody knows. */
export const closedUnregistered: Check = ({ board, units }) =>
  units
    .filter((unit) => !unit.registered && isCleared(unit, board.policy))
    .map(({ id, name }) => ({ code: "CHK-04", severity: "notice", units: [id], models: [], params: { unit: name } }))

/** A unit that went into others, or was dissolved, still stands on the list of those who must report: somebody must decide. */
export const endedUntransferred: Check = ({ board, units }) =>
  units.flatMap(({ id, name, report }) => {
    const endedOn = board.units.get(id)?.endedOn
    return endedOn === undefined || report !== null
      ? []
      : [{ code: "CHK-11", severity: "serious", units: [id], models: [], params: { unit: name, endedOn } }]
  })
