import { findModel, showAwards, showHonours } from "@kheo/application"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { Day, times, YearText } from "../values.ts"
import { AwardProposals, Honours } from "./award-schemas.ts"
import { modelParams } from "./model-resource.ts"

const reading = { method: "get", tag: "awards", scope: "register:read", problems: [] } as const

/** What a model and its story were honoured with. */
export const modelHonours = endpoint({
  ...reading,
  path: "/v1/models/{id}/honours",
  name: "showHonours",
  summary: {
    vi: "Khen thưởng, công nhận của mô hình và của các năm trước hoặc sau nó",
    en: "Awards and recognitions of a model and of those that it continues",
  },
  params: modelParams,
  query: Schema.Struct({ asOf: Schema.optionalKey(Day) }),
  response: { status: 200, schema: Honours },
  handle: ({ params, query }) =>
    Effect.gen(function* () {
      const model = yield* findModel(params.id)
      return { body: { model, honours: yield* showHonours(model, query.asOf) } }
    }),
})

/** The same object as `kheo awards --json`. */
export const awardProposals = endpoint({
  ...reading,
  path: "/v1/award-proposals",
  name: "showAwardProposals",
  personal: true,
  summary: {
    vi: "Đề nghị và quyết định khen thưởng của một đợt, theo hình thức, đối chiếu chỉ tiêu",
    en: "A campaign's proposals and awards by form, against the quotas",
  },
  query: Schema.Struct({ campaign: YearText, ...times }),
  response: { status: 200, schema: AwardProposals },
  problems: ["not-found"],
  handle: ({ query }) => Effect.map(showAwards(query), (body) => ({ body })),
})
