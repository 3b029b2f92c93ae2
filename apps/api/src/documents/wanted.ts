import { newestCampaign, NotFound } from "@kheo/application"
import type { Document, DocumentAsked } from "@kheo/application/documents"
import { Effect, Schema } from "effect"
import type { Fields } from "../endpoint/index.ts"
import { Day, Text, times, YearText } from "../values.ts"

/** What a request may say of a document, whichever it is. */
export interface Wanted {
  readonly campaign?: number
  readonly asOf?: string
  readonly knownAt?: string
  readonly date?: string
  readonly deadline?: string
  readonly unit?: string
  readonly model?: string
  readonly grounds?: string | ReadonlyArray<string>
  readonly wording?: { readonly [part: string]: unknown }
}

const UnitText = Text.annotate({ description: "UUID | X01 | Xã Long Thành" })
const ModelText = Text.annotate({ description: "UUID | M-2022-0017" })
const GroundsText = Text.annotate({ description: "66-CV/BDVHU; 12-KH/BCĐ" })

/** The query of a document: what it needs and what it takes. */
export const queryOf = ({ needs, takes }: Pick<Document, "needs" | "takes">): Fields => {
  const field = <S extends Schema.Constraint>(name: (typeof takes)[number], parameter: string, schema: S) => {
    if (needs.includes(name)) return { [parameter]: schema }
    return takes.includes(name) ? { [parameter]: Schema.optionalKey(schema) } : {}
  }
  return Schema.Struct({
    campaign: Schema.optionalKey(YearText),
    ...times,
    ...field("day", "date", Day),
    ...field("deadline", "deadline", Day),
    ...field("unit", "unit", UnitText),
    ...field("model", "model", ModelText),
    ...field("grounds", "grounds", GroundsText),
  }) as unknown as Fields
}

/** What the register is asked for; without a year, the newest campaign's. */
export const askedOf = Effect.fnUntraced(function* (said: Wanted) {
  const { asOf, date, deadline, grounds, knownAt, model, unit, wording } = said
  const campaign = said.campaign ?? (yield* newestCampaign({}))
  if (campaign === undefined) return yield* new NotFound({ what: "campaign", name: "campaign" })
  const asked: DocumentAsked = {
    query: { campaign, asOf, knownAt },
    day: date,
    deadline,
    unit,
    model,
    grounds: typeof grounds === "string" ? grounds.split(";").flatMap((text) => text.trim() || []) : grounds,
    wording,
  }
  return asked
})
