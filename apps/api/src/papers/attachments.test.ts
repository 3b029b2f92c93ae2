import { assert, describe, it } from "@effect/vitest"
import { exampleOf, sampleOffice, sender } from "../samples.ts"
import { endpoints } from "../endpoints.ts"

const pdf = new TextEncoder().encode("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")

describe("attached files", () => {
  it("are kept for what they are, listed, and handed out to be saved, under their own paper only", async () => {
    const { app, ask } = await sampleOffice()
    const send = sender(ask)
    const receive = exampleOf(endpoints.find(({ name }) => name === "receivePaper"))
    const first = (await send("/v1/papers", receive)).body.id as string
    const second = (await send("/v1/papers", { ...receive, number: "67-CV/BDVHU" })).body.id as string
    const name = "Công văn (bản ký).pdf"
    const place = `/v1/papers/${first}/attachments/${encodeURIComponent(name)}`
    const put = (body: Uint8Array<ArrayBuffer>, type = "application/pdf", path = place) =>
      ask(path, { method: "PUT", body, headers: { "Content-Type": type } })
    const attached = await put(pdf)
    assert.deepInclude(attached.body, { name, size: pdf.length, mediaType: "application/pdf", attached: true })
    assert.deepInclude((await put(pdf)).body, { attached: false })
    const { sha256 } = attached.body
    const program = await put(new TextEncoder().encode("MZ\u0000"), "application/octet-stream")
    assert.deepStrictEqual([program.status, program.body.code], [422, "attachment-refused"])
    assert.strictEqual((await put(pdf, "application/pdf", place.replace(".pdf", ".exe"))).status, 422)
    assert.strictEqual((await put(pdf, "text/html")).status, 415)
    assert.strictEqual((await put(new Uint8Array(20_000_001))).status, 413)
    const listed = (await ask(`/v1/papers/${first}/attachments`)).body.files
    assert.deepInclude(listed[0], { sha256, name, mediaType: "application/pdf", found: "intact" })
    const answer = await app.request(`/v1/papers/${first}/attachments/${sha256}`)
    assert.deepStrictEqual(new Uint8Array(await (await app.request(place)).arrayBuffer()), pdf)
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
