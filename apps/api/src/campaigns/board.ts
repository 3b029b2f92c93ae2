import { showBoard } from "@kheo/application"
import { Effect, Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"
import { Day, evidence, times, YearText } from "../values.ts"
import { numbers } from "./schemas.ts"

const Board = Schema.Struct({
  campaign: Schema.Int,
  asOf: Day,
  deadline: Schema.NullOr(Day),
  ...evidence,
  blocks: Schema.Array(Schema.Struct({ block: Schema.String, ...numbers })),
  totals: Schema.Struct(numbers),
  reported: Schema.Array(Schema.String),
  missing: Schema.Array(Schema.String),
}).annotate({ identifier: "Board" })

/** The board of a campaign, the same object as `kheo board --json`. */
export const board = endpoint({
  method: "get",
  path: "/v1/campaigns/{campaign}/board",
  name: "showBoard",
  tag: "campaigns",
  summary: {
    vi: "Bảng theo dõi của đợt thi đua: số liệu theo khối, đơn vị đã và chưa báo cáo",
    en: "A campaign's board: counts by block, who has reported and who has not",
  },
  params: Schema.Struct({ campaign: YearText }),
  query: Schema.Struct(times),
  scope: "register:read",
  ownUnit: true,
  response: { status: 200, schema: Board },
  problems: [],
  handle: ({ asker, params, query }) => Effect.map(showBoard({ ...params, ...query }, asker), (body) => ({ body })),
})
