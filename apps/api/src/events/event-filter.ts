import { typesNamed } from "@kheo/application"
import { campaignTag } from "@kheo/domain/movement"
import { type Line, openLine, type ReadQuery } from "@kheo/event-store"
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

/** Which events are wanted, as the store is asked for them. */
export type EventFilter = Pick<ReadQuery, "types" | "stream" | "tags">

/** What was asked for; a type that no event of this program has is a fault, since it would be waited for without end. */
export const filterOf = ({ campaign, subject, types }: AskedFilter): Result.Result<EventFilter, Trouble> => {
  const named = types?.split(",").map((name) => typesNamed(name))
  if (named?.some((found) => found.length === 0) === true)
    return Result.fail(trouble("parameter-invalid", { faults: [parameterFault("types", "invalid")] }))
  return Result.succeed({
    ...(named === undefined ? {} : { types: [...new Set(named.flat())] }),
    ...(subject === undefined ? {} : { stream: subject }),
    ...(campaign === undefined ? {} : { tags: [campaignTag(campaign)] }),
  })
}

/** Whether every event is wanted. */
export const isWhole = ({ stream, tags, types }: EventFilter): boolean =>
  stream === undefined && types === undefined && (tags ?? []).length === 0

/** Whether a line is wanted: the same answer as the store's own. */
export const matches = ({ stream, tags = [], types }: EventFilter, line: Line): boolean =>
  (stream === undefined || line.stream === stream) &&
  (types === undefined || types.includes(line.type)) &&
  (tags.length === 0 || tags.every((tag) => tagsOf(line).includes(tag)))

const tagsOf = (line: Line): ReadonlyArray<string> => {
  const known = tagsByLine.get(line) ?? openLine(line).tags?.split(" ") ?? []
  tagsByLine.set(line, known)
  return known
}

/** A line at hand is asked for by many readers, and its tags stand in its text alone. */
const tagsByLine = new WeakMap<Line, ReadonlyArray<string>>()
