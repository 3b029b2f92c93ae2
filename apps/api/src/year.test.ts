import { assert, describe, it } from "@effect/vitest"
import { endpoints } from "./endpoints.ts"
import { assertPaged } from "./lists/every-page.samples.ts"
import { sampleOffice } from "./samples.ts"
import { addressOf, steps, walkYear } from "./year.samples.ts"

describe("a year over HTTP", () => {
  it("is walked once through every route, with the document's own examples, and its lists page by page", async () => {
    const { ask, defects } = await sampleOffice()
    await walkYear(ask)
    for (const step of steps.filter(isOfList)) await assertPaged(ask, addressOf(step))
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

const lists = new Set(
  endpoints.flatMap(({ method, path, query }) =>
    query !== undefined && "cursor" in query.fields ? [`${method.toUpperCase()} ${path}`] : [],
  ),
)

const isOfList = ({ route }: (typeof steps)[number]): boolean => lists.has(route)
