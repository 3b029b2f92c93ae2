import { assert, describe, it } from "@effect/vitest"
import { endpoints } from "./endpoints.ts"
import { sampleOffice } from "./samples.ts"
import { steps, walkYear } from "./year.samples.ts"

describe("a year over HTTP", () => {
  it("is walked once through every route, with the document's own examples", async () => {
    const { ask, defects } = await sampleOffice()
    await walkYear(ask)
    assert.deepStrictEqual(defects, [])
  })

  it("leaves no route out", () => {
    const walked = new Set(steps.map(({ route }) => route))
    const own = endpoints.filter(
      ({ path, tag }) => tags.has(tag) && !/\/events(\/|$)|access-|\/me$|^\/v1\/documents/.test(path),
    )
    const left = own.map(({ method, path }) => `${method.toUpperCase()} ${path}`).filter((route) => !walked.has(route))
    assert.deepStrictEqual(left, [])
  })
})

const tags: ReadonlySet<string> = new Set(["units", "campaigns", "models", "awards", "papers", "office"])
