import { selectUnits, showUnit } from "@kheo/application"
import { streamName } from "@kheo/domain/movement"
import { Effect, Schema } from "effect"
import { etag, versionAt } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { listed } from "../lists/index.ts"
import { Day, evidence, Text, times, YearText } from "../values.ts"
import { NamedUnit, shownUnit, UnitVersion } from "./schemas.ts"
import { unitParams } from "./unit-resource.ts"

const reading = { method: "get", tag: "units", scope: "register:read" } as const

/** The units of a day, all or some. */
export const listUnits = listed({
  tag: "units",
  scope: "register:read",
  path: "/v1/units",
  name: "listUnits",
  summary: {
    vi: "Các đơn vị của một ngày; lọc theo khối hoặc theo đợt thi đua",
    en: "The units of a day; by block, or those that a campaign expects",
  },
  query: { campaign: Schema.optionalKey(YearText), block: Schema.optionalKey(Text) },
  pinned: "register",
  items: "units",
  item: NamedUnit,
  key: "unit",
  about: { asOf: Day, ...evidence },
  sorts: { name: ({ name }) => name, block: ({ block }) => block, code: ({ code }) => code },
  schema: "Units",
  problems: ["not-found"],
  find: ({ query }) => selectUnits(query),
})

/** One unit, the same object as `kheo unit show --json`. */
export const unitShown = endpoint({
  ...reading,
  path: "/v1/units/{id}",
  name: "showUnit",
  summary: {
    vi: "Một đơn vị: các phiên bản, nguồn gốc, cách gọi khác, mọi sự kiện",
    en: "One unit: its versions, lineage, aliases and events",
  },
  params: unitParams,
  query: Schema.Struct(times),
  response: {
    status: 200,
    schema: Schema.Struct({ ...shownUnit, ...evidence }).annotate({ identifier: "ShownUnit" }),
    headers: etag,
  },
  problems: ["state-conflict"],
  handle: ({ params, query }) =>
    Effect.gen(function* () {
      const body = yield* showUnit(params.id, query)
      if (query.asOf !== undefined || query.knownAt !== undefined) return { body }
      return { body, version: yield* versionAt(streamName({ category: "unit", unit: body.unit }), body.position) }
    }),
})

/** A unit's versions, day after day. */
export const unitVersions = endpoint({
  ...reading,
  path: "/v1/units/{id}/versions",
  name: "showUnitVersions",
  summary: {
    vi: "Tên, loại, khối của đơn vị qua các thời kỳ",
    en: "A unit's names, kinds and blocks, time after time",
  },
  params: unitParams,
  query: Schema.Struct(times),
  response: {
    status: 200,
    schema: Schema.Struct({
      unit: Schema.String,
      asOf: Day,
      ...evidence,
      versions: Schema.Array(UnitVersion),
    }).annotate({ identifier: "UnitVersions" }),
  },
  problems: ["state-conflict"],
  handle: ({ params, query }) =>
    Effect.map(showUnit(params.id, query), ({ asOf, knownAt, position, root, unit, versions }) => ({
      body: { unit, asOf, knownAt, position, root, versions },
    })),
})
