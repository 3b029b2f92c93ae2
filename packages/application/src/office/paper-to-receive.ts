import type { DocumentCommand } from "@kheo/domain/document"
import type { Basis, LocalDate } from "@kheo/domain/history"
import { Effect } from "effect"
import { today } from "../today.ts"
import { showSettings } from "./settings.ts"

type Receipt = typeof DocumentCommand.cases.ReceiveDocument.Type

/** What somebody says of a paper that another numbered, or the office itself elsewhere. */
export interface PaperAsked extends Omit<Receipt, "_tag" | "occurredAt" | "basis" | "issuer" | "paperDate"> {
  /** Of an own paper the office is the issuer unless another is named. */
  readonly issuer?: string | undefined
  readonly paperDate?: LocalDate | undefined
  /** The day on which it arrived; an own paper never arrives. */
  readonly receivedOn?: LocalDate | undefined
}

/** The command that writes a paper into the register; undefined where nobody says who issued it. */
export const paperToReceive = Effect.fn("paperToReceive")(function* (asked: PaperAsked) {
  const { issuer: named, paperDate, receivedOn, ...said } = asked
  const { settings } = yield* showSettings({ asOf: paperDate })
  const issuer = named ?? (asked.outgoing ? settings.office?.name : undefined)
  if (issuer === undefined) return undefined
  const command: Receipt = {
    _tag: "ReceiveDocument",
    ...(yield* arrival(asked.outgoing ? undefined : receivedOn, paperDate, asked.outgoing)),
    ...said,
    issuer,
    ...(paperDate === undefined ? {} : { paperDate }),
  }
  return command
})

interface Arrival {
  readonly occurredAt: LocalDate
  readonly basis: Basis
}

/** When the paper arrived: as told, else the day on it, which is then only assumed. */
const arrival = (received: LocalDate | undefined, written: LocalDate | undefined, own: boolean) =>
  Effect.map(today, (now): Arrival => {
    if (received !== undefined) return { occurredAt: received, basis: "receipt" }
    if (written === undefined) return { occurredAt: now, basis: "receipt" }
    return { occurredAt: written, basis: own ? "paper" : "assumed" }
  })

/** Number and symbol as people write them in one, `66-CV/BDVHU`. */
export const numberAndSymbol = (text: string, symbol?: string) => {
  const [number = "", ...rest] = text.split("-")
  const its = symbol ?? (rest.length > 0 ? rest.join("-") : undefined)
  return { ...(number === "" ? {} : { number }), ...(its === undefined ? {} : { symbol: its }) }
}
