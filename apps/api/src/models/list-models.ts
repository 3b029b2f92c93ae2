import { showModels } from "@kheo/application"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { Day, evidence, SearchText, times, YearText } from "../values.ts"

const Models = Schema.Struct({
  campaign: Schema.Int,
  asOf: Day,
  ...evidence,
  models: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      number: Schema.String,
      title: Schema.String,
      unit: Schema.String,
      unitName: Schema.String,
      block: Schema.String,
      holder: Schema.Literals(["collective", "individual"]),
      person: Schema.NullOr(Schema.String),
      field: Schema.NullOr(Schema.String),
      kind: Schema.NullOr(Schema.Literals(["model", "exemplar"])),
      level: Schema.NullOr(Schema.String),
      continues: Schema.NullOr(Schema.String),
      registeredOn: Day,
      outcome: Schema.NullOr(Schema.Literals(["submitted", "notScalable", "withdrawn"])),
      outcomeOn: Schema.NullOr(Day),
      proposals: Schema.Array(Schema.String),
      awards: Schema.Array(Schema.String),
    }),
  ),
}).annotate({ identifier: "Models" })

/** The register of a campaign, the same object as `kheo models --json`. */
export const listModels = endpoint({
  method: "get",
  path: "/v1/models",
  name: "showModels",
  tag: "models",
  summary: {
    vi: "Các mô hình của đợt thi đua theo số đăng ký; text tìm theo tên, đơn vị, người, lĩnh vực, số, kết quả, có dấu hay không",
    en: "A campaign's models by number; text finds title, unit, person, field, number or results, with or without marks",
  },
  query: Schema.Struct({ campaign: YearText, ...times, text: Schema.optionalKey(SearchText) }),
  scope: "register:read",
  ownUnit: true,
  personal: true,
  response: { status: 200, schema: Models },
  problems: ["not-found"],
  handle: ({ asker, query }) => Effect.map(showModels(query, asker), (body) => ({ body })),
})
