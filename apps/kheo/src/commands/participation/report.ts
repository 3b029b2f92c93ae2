import { documentNamed } from "@kheo/application/documents"
import type { LocalDate } from "@kheo/domain/history"
import { type ParticipationFact, report } from "@kheo/domain/participation"
import { dateOption, type Session } from "../../cli/session.ts"
import { makeDocument } from "../document/make.ts"
import { correcting, undoing } from "./mending.ts"
import { namedUnit, needUnit } from "./named-unit.ts"
import { type Said, send } from "./send.ts"

const kind = "ParticipationReportReceived"

/**
 * `kheo report received|correct|undo UNIT`: a unit's closing report; its day is the day it arrived, not the paper's.
 *
 * `kheo report year`, `kheo report conference`: the office's own papers.
 */
export const run = (session: Session): Promise<number> => {
  const [named = "", ...more] = session.rest
  const document = Object.hasOwn(papers, named) && more.length === 0 ? documentNamed(papers[named] ?? "") : undefined
  if (document !== undefined) return makeDocument(session, document)
  const { unit, verb } = namedUnit(session, ["received", "correct", "undo"])
  return send(session, kind, needUnit(session, verb, unit), saidBy(session, verb))
}

const papers: { readonly [Named in string]?: string } = { year: "year-report", conference: "conference-papers" }

const saidBy = (session: Session, verb: string): Said => {
  if (verb === "undo") return undoing(session, report)
  const received = dateOption(session, "date")
  const written = dateOption(session, "paper-date")
  const paper = written === undefined ? {} : { paperDate: written }
  if (verb === "correct")
    return correcting(session, report, (fact): ParticipationFact =>
      fact._tag === kind ? { ...fact, ...receipt(fact, received, written), ...paper } : fact,
    )
  return (day) => ({
    _tag: "ReceiveReport",
    occurredAt: received ?? day.occurredAt,
    basis: "receipt",
    ...paper,
    // Without a day of receipt, the paper's own is all that is known of it.
    receivedAssumed: received === undefined && written !== undefined,
    reconciled: !session.flags.has("unreconciled"),
  })
}

/** The day of receipt stays as it stands, unless another is named or it was only ever the paper's own. */
const receipt = (
  fact: Received,
  received: LocalDate | undefined,
  written: LocalDate | undefined,
): Partial<Received> => {
  if (received !== undefined) return { occurredAt: received, basis: "receipt", receivedAssumed: false }
  return fact.receivedAssumed && written !== undefined ? { occurredAt: written, basis: "receipt" } : {}
}

type Received = Extract<ParticipationFact, { readonly _tag: typeof kind }>
