import { applyLineage, dayBefore, handleUnit, LineageFile } from "@kheo/application"
import { plainWords, refusalWords } from "@kheo/application/language"
import { UnitCommand, UnitId } from "@kheo/domain/unit"
import { Effect, Schema } from "effect"
import { bodyOf, commandFrom, dayOf, Recorded, recorded, send } from "../command/index.ts"
import { lookedUp } from "../command/work-out.ts"
import { wire } from "../command/wire.ts"
import { created } from "../command/created.ts"
import { endpoint } from "../endpoint/index.ts"
import { unitResource } from "./unit-resource.ts"

const changes = {
  merge: "MergeUnit",
  consolidate: "ConsolidateUnit",
  split: "SplitUnit",
  dissolve: "DissolveUnit",
} as const
type Change = keyof typeof changes

const grounds = { occurredAt: "2022-11-01", legalBasis: "Nghị quyết 35/2022/QH15" }
const examples: { readonly [C in Change]: object } = {
  merge: { into: "X02", ...grounds },
  consolidate: { into: "X02", ...grounds },
  split: { into: [{ unit: "X02", part: "part" }], ...grounds },
  dissolve: grounds,
}

const about = { unit: wire(UnitId) }

const bodyFor = (change: Change) => {
  const name = changes[change]
  const own = bodyOf(UnitCommand.cases[name], { name, example: examples[change] }) as unknown as Schema.Struct<{}>
  return Schema.Struct({ change: Schema.Literals([change]), ...about, ...own.fields })
}

const Reorganisation = Schema.Union((Object.keys(changes) as ReadonlyArray<Change>).map(bodyFor)).annotate({
  identifier: "UnitReorganisation",
  examples: [{ change: "merge", unit: "X01", ...examples.merge } as never],
}) as unknown as Schema.ConstraintDecoder<{ readonly change: Change; readonly unit: string }>

/** One unit passes into others, or ends, on a legal basis. */
export const reorganiseUnit = endpoint({
  method: "post",
  path: "/v1/unit-reorganisations",
  name: "reorganiseUnit",
  tag: "units",
  summary: {
    vi: "Sáp nhập, hợp nhất, chia tách hoặc giải thể một đơn vị, kèm căn cứ pháp lý",
    en: "Merge, consolidate, split or dissolve a unit, with the legal basis",
  },
  scope: "register:write",
  repeats: "by-key",
  precondition: "none",
  body: Reorganisation,
  response: { status: 201, schema: Recorded, headers: created },
  problems: [],
  handle: ({ asker, body, mark }) =>
    Effect.gen(function* () {
      const { change, unit: named, ...said } = body
      const { occurredAt } = yield* dayOf(said)
      // A unit may pass into another of its own name: before that day the name is its own.
      const unit = UnitId.make(
        String(yield* lookedUp(UnitId, named, { day: dayBefore(occurredAt), asker, path: ["unit"] })),
      )
      const tag = changes[change]
      const stream = unitResource.stream(unit)
      const working = commandFrom<UnitCommand>(tag, UnitCommand.cases[tag], said, asker)
      const appended = yield* send(yield* mark, stream, { body }, working, (mark, command) =>
        handleUnit(mark, unit, command),
      )
      return { ...(yield* recorded(unit, stream, appended)), headers: { Location: `/v1/units/${unit}` } }
    }),
})

const Applied = Schema.Struct({
  units: Schema.Natural,
  changes: Schema.Natural,
  events: Schema.Natural,
  refused: Schema.Array(
    Schema.Struct({ at: Schema.String, unit: Schema.String, code: Schema.String, message: Schema.String }),
  ),
}).annotate({ identifier: "AppliedLineage" })

/** A documented lineage, as `kheo unit apply` takes it; sent again, it adds nothing. */
export const applyLineages = endpoint({
  method: "post",
  path: "/v1/unit-lineages",
  name: "applyLineage",
  tag: "units",
  summary: {
    vi: "Ghi cả lịch sử đơn vị có căn cứ; điều bị từ chối được kể riêng, phần còn lại vẫn ghi",
    en: "Record a documented lineage; what is refused is told apart and the rest goes on",
  },
  scope: "register:write",
  repeats: "harmless",
  precondition: "none",
  body: LineageFile.annotate({ identifier: "LineageFile" }),
  response: { status: 200, schema: Applied },
  problems: ["actor-unknown", "not-allowed"],
  handle: ({ actor, body, language }) =>
    Effect.gen(function* () {
      const { changes, events, refused, units } = yield* applyLineage(yield* actor, body)
      const told = refused.map(({ at, refusal, unit }) => ({
        at,
        unit,
        code: refusal?._tag ?? "KeyUnknown",
        message: (refusal === undefined ? unknownKey : plainWords(refusalWords(refusal)))[language],
      }))
      return { body: { units, changes, events, refused: told } }
    }),
})

const unknownKey = {
  vi: "Đơn vị này, hoặc đơn vị tiếp nhận, không có trong phần units hoặc chưa có vào ngày đó.",
  en: "This unit, or the receiving one, is not among units, or not yet there on that day.",
}
