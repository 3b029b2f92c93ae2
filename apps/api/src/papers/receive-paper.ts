import { handleDocument, nameId, numberAndSymbol, paperToReceive } from "@kheo/application"
import { CampaignYear } from "@kheo/domain/campaign"
import { DocumentId } from "@kheo/domain/document"
import { Effect, Schema } from "effect"
import { created } from "../command/created.ts"
import { invalid, Recorded, recorded, send } from "../command/index.ts"
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

/** Writes a paper into the register that somebody else numbered. */
export const receivePaper = endpoint({
  method: "post",
  tag: "papers",
  scope: "register:write",
  repeats: "by-key",
  precondition: "none",
  response: { status: 201, schema: Recorded, headers: created },
  problems: [],
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
