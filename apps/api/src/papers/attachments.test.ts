import { assert, describe, it } from "@effect/vitest"
import { attachFile, markOf, resolveActor } from "@kheo/application"
import { DocumentId } from "@kheo/domain/document"
import { Effect, Stream } from "effect"
import { exampleOf, sampleOffice, sender } from "../samples.ts"
import { endpoints } from "../endpoints.ts"

const pdf = new TextEncoder().encode("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")

describe("attached files", () => {
  it("are listed, and handed out to be saved, under their own paper only", async () => {
    const { app, ask, run } = await sampleOffice()
    const send = sender(ask)
    const receive = exampleOf(endpoints.find(({ name }) => name === "receivePaper"))
    const first = (await send("/v1/papers", receive)).body.id as string
    const second = (await send("/v1/papers", { ...receive, number: "67-CV/BDVHU" })).body.id as string
    const given = { name: "Công văn (bản ký).pdf", content: Stream.make(pdf) }
    const { sha256 } = await run(
      Effect.flatMap(resolveActor({ named: undefined, account: "an" }), (actor) =>
        attachFile(markOf(actor), DocumentId.make(first), given),
      ),
    )
    const listed = (await ask(`/v1/papers/${first}/attachments`)).body.files
    assert.deepInclude(listed[0], { sha256, name: given.name, mediaType: "application/pdf", found: "intact" })
    const answer = await app.request(`/v1/papers/${first}/attachments/${sha256}`)
    assert.deepStrictEqual(new Uint8Array(await answer.arrayBuffer()), pdf)
    assert.strictEqual(answer.headers.get("content-type"), "application/octet-stream")
    assert.strictEqual(
      answer.headers.get("content-disposition"),
      "attachment; filename*=UTF-8''C%C3%B4ng%20v%C4%83n%20%28b%E1%BA%A3n%20k%C3%BD%29.pdf",
    )
    const digest = Buffer.from(sha256, "hex").toString("base64")
    assert.strictEqual(answer.headers.get("repr-digest"), `sha-256=:${digest}:`)
    assert.strictEqual((await ask(`/v1/papers/${second}/attachments/${sha256}`, octets)).status, 404)
    assert.strictEqual((await ask(`/v1/papers/${first}/attachments/${"0".repeat(64)}`, octets)).status, 404)
    assert.strictEqual((await ask(`/v1/papers/${first}/attachments/a.pdf`, octets)).status, 404)
  })
})

const octets = { headers: { Accept: "application/octet-stream" } }
