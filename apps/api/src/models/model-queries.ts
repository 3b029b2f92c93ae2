import {
  findModel,
  findModelFor,
  searchEveryCampaign,
  showModel,
  showRegisteredModel,
  showReplication,
} from "@kheo/application"
import { Effect, Schema } from "effect"
import { etag } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { SearchText, times, YearText } from "../values.ts"
import { modelParams } from "./model-resource.ts"
import { FoundModels, Replication, ShownModel, Story } from "./schemas.ts"

const reading = { method: "get", tag: "models", scope: "register:read", problems: [] } as const

/** One model with its ETag. */
export const modelShown = endpoint({
  ...reading,
  path: "/v1/models/{id}",
  name: "showModel",
  ownUnit: true,
  personal: true,
  summary: { vi: "Một mô hình", en: "One model" },
  params: modelParams,
  query: Schema.Struct(times),
  response: { status: 200, schema: ShownModel, headers: etag },
  handle: ({ asker, params, query }) =>
    Effect.gen(function* () {
      const { model, version } = yield* showRegisteredModel({ ...query, model: yield* findModelFor(asker, params.id) })
      return query.asOf === undefined && query.knownAt === undefined ? { body: model, version } : { body: model }
    }),
})

/** A model's story across the years, the same object as `kheo model show --json`. */
export const modelStory = endpoint({
  ...reading,
  path: "/v1/models/{id}/story",
  name: "showStory",
  personal: true,
  summary: {
    vi: "Câu chuyện của mô hình qua các năm; mỗi việc kèm sự kiện để sửa hoặc rút",
    en: "A model's story across the years, each fact with the event that a correction names",
  },
  params: modelParams,
  query: Schema.Struct(times),
  response: { status: 200, schema: Story },
  handle: ({ params, query }) =>
    Effect.map(showModel({ model: params.id, ...query }), (body) => ({ body: body as typeof Story.Type })),
})

/** Who took one model over. */
export const modelReplication = endpoint({
  ...reading,
  path: "/v1/models/{id}/replication",
  name: "showModelReplication",
  summary: { vi: "Những nơi đã làm theo mô hình này", en: "Who took this model over" },
  params: modelParams,
  query: Schema.Struct(times),
  response: { status: 200, schema: Replication },
  handle: ({ params, query }) =>
    Effect.gen(function* () {
      const id = yield* findModel(params.id)
      const shown = yield* showReplication(query)
      const origins = shown.origins.filter(({ model }) => model === id)
      const own = new Set(origins.map(({ unitName }) => unitName))
      return { body: { ...shown, origins, credits: shown.credits.filter(({ unitName }) => own.has(unitName)) } }
    }),
})

/** The same object as `kheo replication --json`. */
export const replication = endpoint({
  ...reading,
  path: "/v1/replication",
  name: "showReplication",
  summary: { vi: "Mô hình nào được nơi nào làm theo", en: "Which models were taken over, and by whom" },
  query: Schema.Struct({ ...times, campaign: Schema.optionalKey(YearText) }),
  response: { status: 200, schema: Replication },
  handle: ({ query }) => Effect.map(showReplication(query), (body) => ({ body })),
})

/** Models of whatever year. */
export const searchModels = endpoint({
  ...reading,
  path: "/v1/model-search",
  name: "searchModels",
  personal: true,
  summary: {
    vi: "Tìm mô hình ở mọi đợt thi đua; khớp nhất trước",
    en: "Find models in every campaign, the best answers first",
  },
  query: Schema.Struct({
    text: SearchText,
    order: Schema.optionalKey(Schema.Literals(["newest", "rank"])),
    ...times,
  }),
  response: { status: 200, schema: FoundModels },
  handle: ({ query }) => Effect.map(searchEveryCampaign(query), (body) => ({ body })),
})
