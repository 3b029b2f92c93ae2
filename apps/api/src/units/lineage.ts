import { showLineage, today } from "@kheo/application"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { Day, evidence, times } from "../values.ts"
import { lineages } from "./schemas.ts"
import { unitParams } from "./unit-resource.ts"

const reading = { method: "get", tag: "units", scope: "register:read" } as const

const Lineage = Schema.Struct({ asOf: Day, ...evidence, to: Day, units: lineages }).annotate({
  identifier: "Lineage",
})
const mapping = Schema.Struct({ ...times, to: Schema.optionalKey(Day) })

/** What one unit became, the same object as `kheo unit lineage --json`. */
export const unitLineage = endpoint({
  ...reading,
  path: "/v1/units/{id}/lineage",
  name: "showUnitLineage",
  summary: {
    vi: "Đơn vị của ngày asOf nay là đơn vị nào (ngày to); chia tách thì cần phân bổ",
    en: "What the unit of asOf is on another day (to); a division needs apportioning",
  },
  params: unitParams,
  query: mapping,
  response: { status: 200, schema: Lineage },
  problems: ["state-conflict"],
  handle: ({ params, query }) =>
    Effect.gen(function* () {
      return { body: yield* showLineage({ ...query, unit: params.id, to: query.to ?? (yield* today) }) }
    }),
})

/** What every unit of a day became. */
export const everyLineage = endpoint({
  ...reading,
  path: "/v1/unit-lineages",
  name: "showLineages",
  summary: {
    vi: "Mọi đơn vị của ngày asOf nay là đơn vị nào (ngày to)",
    en: "What every unit of asOf is on another day (to)",
  },
  query: mapping,
  response: { status: 200, schema: Lineage },
  problems: [],
  handle: ({ query }) =>
    Effect.gen(function* () {
      return { body: yield* showLineage({ ...query, to: query.to ?? (yield* today) }) }
    }),
})
