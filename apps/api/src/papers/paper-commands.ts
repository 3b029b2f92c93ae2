import { handleDocument, nameId, numberAndSymbol, paperToReceive } from "@kheo/application"
import { CampaignYear } from "@kheo/domain/campaign"
import { DocumentCommand, DocumentId } from "@kheo/domain/document"
import { Effect, Schema } from "effect"
import { created } from "../command/created.ts"
import {
  bodyOf,
  commandFrom,
  commandRoute,
  invalid,
  mendingRoutes,
  Recorded,
  recorded,
  send,
  type Verb,
} from "../command/index.ts"
import { endpoint } from "../endpoint/index.ts"
import { bodyFault } from "../problem/index.ts"
import { Day, Text } from "../values.ts"
import { paperResource } from "./paper-resource.ts"

const optional = Schema.optionalKey(Text)

const Receiving = Schema.Struct({
  kind: Text,
  subject: Text,
  issuer: optional,
  number: optional,
  symbol: optional,
  paperDate: Schema.optionalKey(Day),
  receivedOn: Schema.optionalKey(Day),
  outgoing: Schema.optionalKey(Schema.Boolean),
  file: Schema.optionalKey(Schema.Struct({ name: Text, sha256: Text })),
  campaign: Schema.optionalKey(CampaignYear),
}).annotate({
  identifier: "ReceivePaper",
  description:
    "number: also with its symbol, 66-CV/BDVHU. outgoing: an own paper that was numbered elsewhere; its issuer is the office unless named.",
  examples: [
    {
      kind: "công văn",
      subject: "Về việc báo cáo kết quả Dân vận khéo",
      issuer: "Ban Dân vận Huyện ủy",
      number: "66-CV/BDVHU",
      paperDate: "2022-10-05",
      receivedOn: "2022-10-07",
      campaign: 2022,
    },
  ],
})

const creating = {
  method: "post",
  tag: "papers",
  scope: "register:write",
  repeats: "by-key",
  precondition: "none",
  response: { status: 201, schema: Recorded, headers: created },
  problems: [],
} as const

/** Writes a paper into the register that somebody else numbered. */
export const receivePaper = endpoint({
  ...creating,
  path: "/v1/papers",
  name: "receivePaper",
  summary: { vi: "Vào sổ một văn bản đã có số", en: "Write a paper into the register that has a number already" },
  body: Receiving,
  handle: ({ body, mark }) =>
    Effect.gen(function* () {
      const given = yield* mark
      const document = DocumentId.make(nameId(`${given.id}/paper`))
      const stream = paperResource.stream(document)
      const { number, outgoing = false, symbol, ...said } = body
      const working = Effect.gen(function* () {
        const named = numberAndSymbol(number ?? "", symbol)
        const command = yield* paperToReceive({ ...said, outgoing, ...named })
        return command ?? (yield* invalid([bodyFault("/issuer", "missing")]))
      })
      const appended = yield* send(given, stream, { body }, working, (mark, command) =>
        handleDocument(mark, document, command),
      )
      return { ...(yield* recorded(document, stream, appended)), headers: { Location: `/v1/papers/${document}` } }
    }),
})

const Issue = DocumentCommand.cases.IssueDocument

/** Gives an own paper the next number of its type. */
export const issuePaper = endpoint({
  ...creating,
  path: "/v1/issued-papers",
  name: "issuePaper",
  summary: {
    vi: "Cấp số tiếp theo cho một văn bản của cơ quan; Location cho biết văn bản",
    en: "Give an own paper the next number of its type; Location shows it",
  },
  body: bodyOf(Issue, {
    name: "IssuePaper",
    example: { type: "CV", subject: "Về việc nộp báo cáo", campaign: 2022, occurredAt: "2022-10-20" },
    without: ["grounds"],
  }),
  handle: ({ asker, body, mark }) =>
    Effect.gen(function* () {
      const given = yield* mark
      const document = DocumentId.make(nameId(`${given.id}/paper`))
      const stream = paperResource.stream(document)
      const type = String(body["type"]).toUpperCase()
      const working = commandFrom<typeof Issue.Type>("IssueDocument", Issue, { grounds: [], ...body, type }, asker)
      const appended = yield* send(given, stream, { body }, working, (mark, command) =>
        handleDocument(mark, document, command),
      )
      return { ...(yield* recorded(document, stream, appended)), headers: { Location: `/v1/papers/${document}` } }
    }),
})

const verbs: ReadonlyArray<Verb<DocumentCommand>> = [
  {
    path: "supersede",
    command: "SupersedeDocument",
    summary: {
      vi: "Văn bản hết hiệu lực; có thể nêu văn bản thay thế",
      en: "The paper no longer holds; another may stand in its place",
    },
    example: { reason: "Thay bằng văn bản mới", occurredAt: "2022-11-01" },
  },
  {
    path: "finding",
    command: "RecordFinding",
    summary: {
      vi: "Ghi điều văn bản kết luận về một đơn vị",
      en: "Record what a survey or an inspection found at a unit",
    },
    example: { unit: "X01", result: "Thực hiện tốt", occurredAt: "2022-10-09" },
  },
]

/** What becomes of papers. */
export const paperCommands = [
  receivePaper,
  issuePaper,
  ...verbs.map((verb) => commandRoute(paperResource, verb)),
  ...mendingRoutes(paperResource),
]
