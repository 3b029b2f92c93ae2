import { showModels } from "@kheo/application"
import { Schema } from "effect"
import { listed } from "../lists/index.ts"
import { Day, evidence, SearchText, YearText } from "../values.ts"
import { listedModel } from "./schemas.ts"

const Model = Schema.Struct(listedModel)

/** The register of a campaign, its models as `kheo models --json` shows them. */
export const listModels = listed({
  path: "/v1/models",
  name: "showModels",
  tag: "models",
  summary: {
    vi: "Các mô hình của đợt thi đua theo số đăng ký; text tìm theo tên, đơn vị, người, lĩnh vực, số, kết quả, có dấu hay không",
    en: "A campaign's models by number; text finds title, unit, person, field, number or results, with or without marks",
  },
  scope: "register:read",
  ownUnit: true,
  personal: true,
  query: { campaign: YearText, text: Schema.optionalKey(SearchText) },
  pinned: "register",
  items: "models",
  item: Model,
  about: { campaign: Schema.Int, asOf: Day, ...evidence },
  sorts: {
    number: ({ number }) => number,
    title: ({ title }) => title,
    unitName: ({ unitName }) => unitName,
    registeredOn: ({ registeredOn }) => registeredOn,
    outcomeOn: ({ outcomeOn }) => outcomeOn,
  },
  schema: "Models",
  problems: ["not-found"],
  find: ({ asker, query }) => showModels(query, asker),
})
