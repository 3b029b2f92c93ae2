import { assert } from "@effect/vitest"
import { endpoints } from "./endpoints.ts"
import { exampleOf, sender, type Told } from "./samples.ts"

interface Step {
  readonly route: string
  /** What takes the place of `{id}` and the like. */
  readonly at?: Readonly<Record<string, string>>
  readonly query?: string
  /** Over the example of the document. */
  readonly body?: object
  readonly status?: number
  readonly shows?: (told: Told) => void
}

const year = { campaign: "2022" }
const part = { ...year, unit: "X02" }
const long = { id: "X03" }

const units: ReadonlyArray<Step> = [
  { route: "POST /v1/units" },
  { route: "POST /v1/units/{id}/rename", at: long },
  { route: "POST /v1/units/{id}/reclassify", at: long },
  { route: "POST /v1/units/{id}/move", at: long },
  { route: "POST /v1/units/{id}/alias", at: long, body: { alias: "UBND xã Long Trì", occurredAt: "2022-08-02" } },
  { route: "GET /v1/units", query: "asOf=2022-12-01" },
  { route: "GET /v1/units/{id}", at: { id: "UBND xã Long Trì" } },
  { route: "GET /v1/units/{id}/versions", at: long },
]

const first = { id: "M-2022-0001" }

const models: ReadonlyArray<Step> = [
  { route: "POST /v1/models", body: { unit: "X01" } },
  { route: "POST /v1/models" },
  { route: "PATCH /v1/models/{id}", at: first },
  { route: "POST /v1/models/{id}/submit", at: first },
  { route: "POST /v1/models/{id}/not-scalable", at: { id: "M-2022-0002" } },
  { route: "POST /v1/models/{id}/survey", at: first },
  { route: "POST /v1/models/{id}/replicate", at: first },
  { route: "POST /v1/models/{id}/recognise", at: first },
  { route: "POST /v1/models/{id}/designate", at: first },
  { route: "POST /v1/models/{id}/hold", at: first },
  { route: "POST /v1/models/{id}/lift", at: first },
  { route: "POST /v1/models/{id}/override", at: first },
  { route: "POST /v1/models/{id}/propose", at: first },
  { route: "POST /v1/models/{id}/supplement", at: first },
  { route: "POST /v1/models/{id}/review", at: first },
  { route: "POST /v1/models/{id}/defer", at: first },
  { route: "POST /v1/models/{id}/propose", at: first, body: { form: "Bằng khen" } },
  { route: "POST /v1/models/{id}/withdraw-proposal", at: first },
  { route: "POST /v1/models/{id}/propose", at: first, body: { form: "Bằng khen", occurredAt: "2022-11-17" } },
  { route: "POST /v1/models/{id}/decline", at: first },
  { route: "POST /v1/models/{id}/award", at: first },
  { route: "POST /v1/models/{id}/revoke", at: first },
  { route: "POST /v1/models/{id}/withdraw", at: { id: "M-2022-0002" } },
  { route: "GET /v1/models", query: "campaign=2022" },
  { route: "GET /v1/models/{id}", at: first },
  { route: "GET /v1/models/{id}", at: first, query: "asOf=2022-04-01" },
  { route: "GET /v1/models/{id}/story", at: first },
  { route: "GET /v1/models/{id}/replication", at: first },
  { route: "GET /v1/models/{id}/honours", at: first },
  { route: "GET /v1/replication" },
  { route: "GET /v1/model-search", query: "text=camera" },
  { route: "GET /v1/award-proposals", query: "campaign=2022" },
]

const campaigns: ReadonlyArray<Step> = [
  { route: "POST /v1/campaigns" },
  { route: "GET /v1/campaigns" },
  { route: "POST /v1/campaigns/{campaign}/extend", at: year },
  { route: "POST /v1/campaigns/{campaign}/expect", at: year },
  { route: "POST /v1/campaigns/{campaign}/policy", at: year },
  { route: "POST /v1/campaigns/{campaign}/units/{unit}/conference", at: part },
  { route: "POST /v1/campaigns/{campaign}/units/{unit}/report", at: part },
  { route: "POST /v1/campaigns/{campaign}/units/{unit}/reminder", at: { ...year, unit: "X03" } },
  {
    route: "POST /v1/campaigns/{campaign}/reminders",
    at: year,
    body: { paper: "70-CV/BCĐ", occurredAt: "2022-11-01" },
  },
  { route: "GET /v1/campaigns/{campaign}/units/{unit}", at: part },
  { route: "POST /v1/campaigns/{campaign}/transfer", at: year },
  { route: "POST /v1/campaigns/{campaign}/plan-conference", at: year },
  { route: "POST /v1/campaigns/{campaign}/hold-conference", at: year },
  { route: "GET /v1/campaigns/{campaign}", at: year },
  { route: "GET /v1/campaigns/{campaign}/board", at: year },
  { route: "GET /v1/campaigns/{campaign}/boards/{division}", at: { ...year, division: "field" } },
  { route: "GET /v1/campaigns/{campaign}/boards/{division}", at: { ...year, division: "recipient-group" } },
  { route: "GET /v1/campaigns/{campaign}/units", at: year },
  { route: "GET /v1/campaigns/{campaign}/lists", at: year },
  { route: "GET /v1/campaigns/{campaign}/checks", at: year },
  { route: "GET /v1/campaigns/{campaign}/journal", at: year, query: "limit=5" },
  { route: "GET /v1/campaigns/{campaign}/fairness", at: year },
  { route: "GET /v1/journal", query: "unit=X02" },
  { route: "GET /v1/fairness" },
]

const letter = { id: "66-CV/BDVHU" }

const papers: ReadonlyArray<Step> = [
  { route: "POST /v1/papers" },
  { route: "POST /v1/issued-papers", body: { grounds: ["66-CV/BDVHU"] } },
  { route: "POST /v1/papers/{id}/finding", at: letter },
  { route: "POST /v1/papers/{id}/supersede", at: letter, body: { by: "01-CV/BCĐ" } },
  { route: "GET /v1/papers", query: "campaign=2022" },
  { route: "GET /v1/papers/{id}", at: letter },
  { route: "GET /v1/papers/{id}/attachments", at: letter },
  { route: "PUT /v1/papers/{id}/attachments/{file}", at: { ...letter, file: "ghi chú.txt" } },
  { route: "GET /v1/papers/{id}/attachments/{file}", at: { ...letter, file: "0".repeat(64) }, status: 404 },
  { route: "GET /v1/numbers", query: "asOf=2022-11-01&type=cv" },
]

const office: ReadonlyArray<Step> = [
  { route: "PATCH /v1/settings" },
  { route: "GET /v1/settings" },
  { route: "POST /v1/users" },
  { route: "POST /v1/users/{id}/rights", at: { id: "mau" } },
  { route: "POST /v1/users/{id}/rights", at: { id: "nobody" }, status: 404 },
  { route: "POST /v1/users/{id}/deactivate", at: { id: "mau" } },
  { route: "POST /v1/users/{id}/deactivate", at: { id: "nobody" }, status: 404 },
  { route: "GET /v1/users" },
  ...["blocks", "fields", "levels", "award-forms", "authorities", "roles"].map((list) => ({
    route: "GET /v1/reference/{list}",
    at: { list },
  })),
]

const closing: ReadonlyArray<Step> = [
  { route: "POST /v1/campaigns/{campaign}/close", at: year },
  { route: "POST /v1/campaigns/{campaign}/reopen", at: year },
  { route: "POST /v1/unit-reorganisations", body: { unit: "X03" } },
  { route: "GET /v1/units/{id}/lineage", at: long, query: "asOf=2022-10-01" },
  { route: "GET /v1/unit-lineages", query: "asOf=2022-10-01" },
  { route: "POST /v1/unit-lineages", body: { units: [], changes: [] } },
]

/** A year of an office, each route of the domain once, with the document's own examples. */
export const steps: ReadonlyArray<Step> = [...office, ...units, ...models, ...campaigns, ...papers, ...closing]

/** Walks the year through an office's API: what each step was told. */
export const walkYear = async (
  ask: (path: string, init?: RequestInit) => Promise<Told>,
): Promise<ReadonlyArray<Told>> => {
  const send = sender(ask)
  const heard: Array<Told> = []
  for (const { at = {}, body, query, route, shows, status } of steps) {
    const [method = "", path = ""] = route.split(" ")
    const endpoint = endpoints.find((one) => one.method === method.toLowerCase() && one.path === path)
    assert.isDefined(endpoint, route)
    const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(at[name] ?? ""))
    const told =
      method === "GET"
        ? await ask(query === undefined ? url : `${url}?${query}`)
        : endpoint?.accepts !== undefined
          ? await ask(url, { method, body: "ghi chú", headers: { "Content-Type": "text/plain" } })
          : await send(url, { ...exampleOf(endpoint), ...body }, {}, method)
    assert.strictEqual(told.status, status ?? endpoint?.response.status, `${route}: ${JSON.stringify(told.body)}`)
    shows?.(told)
    heard.push(told)
  }
  return heard
}
