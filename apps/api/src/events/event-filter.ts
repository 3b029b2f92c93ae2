import { type Asker, typesNamed } from "@kheo/application"
import { campaignTag } from "@kheo/domain/movement"
import { type Envelope, type Line, openLine, type ReadQuery } from "@kheo/event-store"
import { Result, Schema } from "effect"
import { parameterFault, trouble, type Trouble } from "../problem/index.ts"
import { YearText } from "../values.ts"

/** How a reader of events says which they want; without any of it, all. */
export const filterFields = {
  types: Schema.optionalKey(
    Schema.String.check(Schema.isPattern(/^[a-z][a-z0-9.-]*(,[a-z][a-z0-9.-]*)*$/u, { message: "invalid" })).annotate({
      description: "model.registered,model.submitted | kheo.model.registered.v1",
    }),
  ),
  subject: Schema.optionalKey(
    Schema.String.check(Schema.isPattern(/^[!-~]{1,200}$/u, { message: "invalid" })).annotate({
      description: "unit/<id> | campaign/<year> | participation/<year>/<unit> | model/<id> | office | document/<id>",
    }),
  ),
  campaign: Schema.optionalKey(YearText),
}

export interface AskedFilter {
  readonly types?: string
  readonly subject?: string
  readonly campaign?: number
}

/** Which events are wanted: as the store is asked for them, and what of those the asker may see. */
export type EventFilter = Pick<ReadQuery, "types" | "stream" | "tags"> & {
  /** Left out for who sees all. */
  readonly sees?: (line: Line) => boolean
}

/** Only what this asker may see. */
export const seenBy = (asker: Asker): Pick<EventFilter, "sees"> =>
  asker.seesAll ? {} : { sees: (line) => asker.seesLine(opened(line)) }

/** The stored types that short or full names mean; undefined when one of them means none. */
const typesNamedBy = (names: ReadonlyArray<string>): ReadonlyArray<string> | undefined => {
  const found = names.map((name) => typesNamed(name))
  return found.some((types) => types.length === 0) ? undefined : [...new Set(found.flat())]
}

/** What was asked for; a type that no event of this program has is a fault, since it would be waited for without end. */
export const filterOf = (
  { campaign, subject, types }: AskedFilter,
  asker: Asker,
): Result.Result<EventFilter, Trouble> => {
  const named = typesNamedBy(types?.split(",") ?? [])
  if (named === undefined)
    return Result.fail(trouble("parameter-invalid", { faults: [parameterFault("types", "invalid")] }))
  return Result.succeed({
    ...seenBy(asker),
    ...filterOfTypes({ types: named, campaign }),
    ...(subject === undefined ? {} : { stream: subject }),
  })
}

/** Events of these types, or of all where there are none, of a campaign or of all. */
export const filterOfTypes = ({
  campaign,
  types,
}: {
  readonly types: ReadonlyArray<string>
  readonly campaign?: number | undefined
}): EventFilter => ({
  ...(types.length === 0 ? {} : { types }),
  ...(campaign === undefined ? {} : { tags: [campaignTag(campaign)] }),
})

/** Whether every event is wanted. */
export const isWhole = ({ sees, stream, tags, types }: EventFilter): boolean =>
  sees === undefined && stream === undefined && types === undefined && (tags ?? []).length === 0

/** Whether a line is wanted: as the store would say it, and as the asker may see it. */
export const matches = ({ sees, stream, tags = [], types }: EventFilter, line: Line): boolean =>
  (stream === undefined || line.stream === stream) &&
  (types === undefined || types.includes(line.type)) &&
  tags.every((tag) => opened(line).tags?.split(" ").includes(tag)) &&
  (sees === undefined || sees(line))

const opened = (line: Line): Envelope => {
  const known = envelopes.get(line) ?? openLine(line)
  envelopes.set(line, known)
  return known
}

/** A line at hand is asked for by many readers, and its tags stand in its text alone. */
const envelopes = new WeakMap<Line, Envelope>()
