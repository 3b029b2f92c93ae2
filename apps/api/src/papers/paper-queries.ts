import { findPaper, listPapers as everyPaper, showNumbers, showPaper } from "@kheo/application"
import { Effect, Schema } from "effect"
import { etag, versionAt } from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { listed } from "../lists/index.ts"
import { Day, evidence, Text, times, YearText } from "../values.ts"
import { paperParams, paperResource } from "./paper-resource.ts"
import { listedPaper, Numbers, ShownPaper } from "./schemas.ts"

const reading = { method: "get", tag: "papers", scope: "register:read", problems: [] } as const

/** The register of papers. */
export const listPapers = listed({
  path: "/v1/papers",
  name: "listPapers",
  tag: "papers",
  summary: { vi: "Sổ văn bản đến và đi", en: "The register of papers, incoming and own" },
  scope: "register:read",
  query: { campaign: Schema.optionalKey(YearText) },
  pinned: "register",
  items: "papers",
  item: Schema.Struct(listedPaper),
  about: { asOf: Day, ...evidence },
  sorts: { label: ({ label }) => label, paperDate: ({ paperDate }) => paperDate },
  schema: "Papers",
  problems: [],
  find: ({ query: { campaign, ...query } }) =>
    Effect.map(everyPaper(query), ({ papers, ...rest }) => ({
      ...rest,
      papers: papers.filter((paper) => campaign === undefined || paper.campaign === campaign),
    })),
})

/** The same object as `kheo paper show --json`. */
export const paperShown = endpoint({
  ...reading,
  path: "/v1/papers/{id}",
  name: "showPaper",
  personal: true,
  summary: { vi: "Một văn bản và những gì đã ghi về nó", en: "One paper with what was recorded of it" },
  params: paperParams,
  query: Schema.Struct(times),
  response: { status: 200, schema: ShownPaper, headers: etag },
  // Two papers may bear one number.
  problems: ["state-conflict"],
  handle: ({ params, query }) =>
    Effect.gen(function* () {
      const id = yield* findPaper(params.id)
      const body = (yield* showPaper(id, query)) as unknown as typeof ShownPaper.Type
      if (query.asOf !== undefined || query.knownAt !== undefined) return { body }
      return { body, version: yield* versionAt(paperResource.stream(id), body.position) }
    }),
})

/** The same object as `kheo number show --json`. */
export const numbers = endpoint({
  ...reading,
  path: "/v1/numbers",
  name: "showNumbers",
  summary: {
    vi: "Sổ số văn bản: số tiếp theo chỉ được xem, ai cấp văn bản mới lấy",
    en: "The registers of numbers; the next one is only shown, who issues a paper takes it",
  },
  query: Schema.Struct({ ...times, type: Schema.optionalKey(Text) }),
  response: { status: 200, schema: Numbers },
  handle: ({ query: { type, ...query } }) =>
    Effect.map(showNumbers(query), (shown) => ({
      body: {
        ...shown,
        registers: shown.registers
          .filter((register) => type === undefined || register.type === type.toUpperCase())
          .map(({ symbol, ...register }) => ({
            ...register,
            ...(symbol === undefined ? {} : { symbol }),
            papers: register.papers.map(({ term, ...paper }) => ({
              ...paper,
              ...(term === undefined ? {} : { term }),
            })),
          })),
      },
    })),
})
