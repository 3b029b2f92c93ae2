import { assert, describe, it } from "@effect/vitest"
import { endpoints } from "../endpoints.ts"
import { exampleOf, sampleOffice, sender } from "../samples.ts"

const named = (name: string) => exampleOf(endpoints.find((endpoint) => endpoint.name === name))

describe("a name that two things bear", () => {
  it("is answered to readers of papers with a problem that the document names", async () => {
    const { ask } = await sampleOffice()
    const send = sender(ask)
    for (const issuer of ["Ban Dân vận Huyện ủy", "Ban Dân vận Tỉnh ủy"])
      assert.strictEqual((await send("/v1/papers", { ...named("receivePaper"), issuer })).status, 201)
    const paper = `/v1/papers/${encodeURIComponent("66-CV/BDVHU")}`
    for (const path of [paper, `${paper}/attachments`, `${paper}/attachments/x.pdf`])
      assert.strictEqual((await ask(path, { headers: { Accept: "*/*" } })).status, 409, path)
  })

  it("is answered to readers of units with a problem that the document names", async () => {
    const { ask } = await sampleOffice()
    const send = sender(ask)
    const again = { ...named("addUnit"), name: "Xã Long Thành", code: "X09", parent: "X02" }
    assert.strictEqual((await send("/v1/units", again)).status, 201)
    const name = encodeURIComponent("Xã Long Thành")
    for (const path of [
      `/v1/units/${name}`,
      `/v1/units/${name}/versions`,
      `/v1/units/${name}/lineage`,
      `/v1/campaigns/2022/units/${name}`,
      `/v1/journal?unit=${name}`,
      `/v1/campaigns/2022/journal?unit=${name}`,
    ])
      assert.strictEqual((await ask(path)).status, 409, path)
  })
})
