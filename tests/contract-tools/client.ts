import createClient from "openapi-fetch"
import type { paths } from "./dist/api.d.ts"

// Another system's program: typed by nothing but the API's own document.
const kheo = createClient<paths>({ baseUrl: process.argv[2] ?? "" })

const registered = await kheo.POST("/v1/models", {
  params: { header: { "Idempotency-Key": crypto.randomUUID() } },
  body: { campaign: 2022, unit: process.argv[3] ?? "", title: "Tuyến đường hoa", occurredAt: "2022-03-01" },
})
const number: string = registered.data?.number ?? `refused: ${registered.error?.detail}`

const page = await kheo.GET("/v1/models", { params: { query: { campaign: 2022, limit: 1, count: "exact" } } })
const titles: ReadonlyArray<string | undefined> = page.data?.models.map(({ title }) => title) ?? []

const unknown = await kheo.GET("/v1/models", { params: { query: { campaign: 1999 } } })
const code: string | undefined = unknown.error?.code

// What the document doesn't have does not compile.
export const mistakes = [
  // @ts-expect-error
  () => kheo.GET("/v1/modells"),
  // @ts-expect-error
  () => kheo.GET("/v1/models", { params: { query: { campagne: 2022 } } }),
  // @ts-expect-error
  () => kheo.POST("/v1/models", { params: { header: {} }, body: { campaign: 2022, unit: "X01", title: "a" } }),
  // @ts-expect-error
  () => registered.data?.secret,
]

console.log(JSON.stringify({ status: registered.response.status, number, titles, count: page.data?.count, code }))
