import { assert, describe, it } from "@effect/vitest"
import { endpoints } from "../endpoints.ts"
import { sampleOffice } from "../samples.ts"
import { openApiDocument } from "./index.ts"

const methods = ["get", "post", "put", "patch", "delete"] as const

describe("the document", () => {
  it("lists what the router serves, and the router what the document lists", async () => {
    const { app, ask } = await sampleOffice()
    const { body } = await ask("/openapi.json")
    const documented = Object.entries(body.paths as Record<string, object>).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`),
    )
    const served = app.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`)
    assert.sameMembers(documented, served)
    for (const path of Object.keys(body.paths))
      for (const method of methods) {
        const { status } = await app.request(path.replaceAll(/\{\w+\}/g, "1"), { method: method.toUpperCase() })
        assert.strictEqual(status !== 405, method in body.paths[path], `${method} ${path}`)
      }
  })

  it("refers only to schemas that it holds, and is strict about requests", () => {
    const document = openApiDocument(endpoints, "en")
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)
    for (const [, name = ""] of references) assert.property(document.components.schemas, name)
    assert.notInclude(JSON.stringify(document), "$defs")
    assert.strictEqual(document.components.schemas["Registration"]?.["additionalProperties"], false)
    assert.deepStrictEqual(document.components.schemas["Registration"]?.["required"], ["campaign", "unit", "title"])
  })

  it("names parameters, their places and their patterns", async () => {
    const { body } = await (await sampleOffice()).ask("/openapi.json")
    const parameters = body.paths["/v1/models"].get.parameters.filter((one: object) => "name" in one)
    assert.deepStrictEqual(
      parameters.map(({ in: place, name, required }: Record<string, unknown>) => [place, name, required]),
      [
        ["query", "campaign", true],
        ["query", "text", false],
        ["query", "asOf", false],
        ["query", "knownAt", false],
        ["query", "limit", false],
        ["query", "cursor", false],
        ["query", "count", false],
        ["query", "fields", false],
        ["query", "sort", false],
      ],
    )
    assert.deepStrictEqual(parameters[0].schema, { type: "integer", minimum: 1900, maximum: 2999 })
    assert.match(JSON.stringify(body.components.schemas.Day), /"pattern":.*"format":"date"/)
    const [reference] = body.paths["/v1/models"].post.parameters
    assert.strictEqual(reference.$ref, "#/components/parameters/IdempotencyKey")
    const key = body.components.parameters.IdempotencyKey
    assert.deepStrictEqual([key.in, key.name, key.required], ["header", "Idempotency-Key", true])
  })

  it("speaks the caller's language", async () => {
    const { ask } = await sampleOffice()
    const summary = async (language: string) => {
      const { body, response } = await ask("/openapi.json", { headers: { "Accept-Language": language } })
      return [body.paths["/healthz"].get.summary, response.headers.get("content-language")]
    }
    assert.deepStrictEqual(await summary("fr, en;q=0.5"), ["The server is up", "en"])
    assert.deepStrictEqual(await summary("de"), ["Máy chủ đang chạy", "vi"])
  })

  it("says of every operation whether it needs a key, and which scope", () => {
    const { components, paths } = openApiDocument(endpoints, "en")
    assert.strictEqual(components.securitySchemes.accessKey.scheme, "bearer")
    for (const { method, path, scope } of endpoints) {
      const said = paths[path]?.[method] as { readonly security: Array<unknown>; readonly "x-scope"?: string }
      assert.strictEqual(said.security.length, scope === "anyone" ? 0 : 1, path)
      assert.strictEqual(said["x-scope"], scope === "anyone" || scope === "somebody" ? undefined : scope, path)
    }
  })

  it("gives every operation a name and both languages", () => {
    assert.strictEqual(new Set(endpoints.map(({ name }) => name)).size, endpoints.length)
    for (const { name, summary } of endpoints) assert.isTrue(summary.vi !== "" && summary.en !== "", name)
  })
})
