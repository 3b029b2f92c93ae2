import { randomUUID } from "node:crypto"
import { assert } from "@effect/vitest"
import {
  handleCampaign,
  handleParticipation,
  handleUnit,
  markOf,
  memoryRegister,
  type Register,
} from "@kheo/application"
import { UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { collectLines, EventStore, type Line, type StoreUnavailable } from "@kheo/event-store"
import { Effect, Fiber, type Layer, ManagedRuntime, Schema } from "effect"
import { createApp } from "./app.ts"
import type { AppOptions } from "./app-options.ts"
import type { Endpoint } from "./endpoint/index.ts"
import { endpoints } from "./endpoints.ts"
import { openApiDocument } from "./openapi/index.ts"
import { assertPromised } from "./openapi/promised.samples.ts"
import type { Running } from "./running.ts"
import { explainedCodes, ProblemDetails } from "./problem/index.ts"

/** Two units, the campaign of 2022, one conference and one report, in memory; and an API that asks every answer whether it keeps to the document. */
export const sampleOffice = async (
  more: Partial<AppOptions> = {},
  between = <A, E>(effect: Effect.Effect<A, E, Register>) => effect,
  { isFounded = false, register = memoryRegister({ ledger: "kheo:test" }) }: Whereabouts = {},
) => {
  const runtime = ManagedRuntime.make(register)
  const run: AppOptions["run"] = (effect) => runtime.runPromise(between(effect))
  const settle: Running["settle"] = <A, E>(effect: Effect.Effect<A, E, Register>) => {
    const fiber = runtime.runFork(between(effect)) as Fiber.Fiber<A, E>
    return fiber.pollUnsafe() ?? Effect.runPromise(Fiber.await(fiber))
  }
  if (!isFounded) await run(seed)
  const defects: Array<unknown> = []
  const options: AppOptions = {
    run,
    ...(more.run === undefined ? { settle } : {}),
    actor: { named: undefined, account: "an" },
    onDefect: (_, defect) => defects.push(defect),
    ...more,
  }
  const app = createApp(options)
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await app.request(path, init)
    return keepsToTheDocument(path, init.method ?? "GET", response)
  }
  return {
    app,
    ask,
    defects,
    dispose: () => runtime.dispose(),
    options,
    run,
    post: (body: unknown, headers: Record<string, string> = {}) =>
      ask("/v1/models", {
        method: "POST",
        body: typeof body === "string" ? body : JSON.stringify(body),
        headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID(), ...headers },
      }),
    lines: (): Promise<ReadonlyArray<Line>> => run(EventStore.use((store) => collectLines(store.read({})))),
  }
}

/** Where the office's register is, and whether another server over it has founded the office already. */
export interface Whereabouts {
  readonly isFounded?: boolean
  readonly register?: Layer.Layer<Register, StoreUnavailable>
}

/** Sends JSON, usually as POST, under a new key, resting on whatever version there is, unless headers say otherwise. */
export const sender =
  (ask: (path: string, init: RequestInit) => Promise<Told>) =>
  (path: string, body: unknown, headers: Record<string, string> = {}, method = "POST") =>
    ask(path, {
      method,
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID(), "If-Match": "*", ...headers },
    })

/** A store that others may come between, as they may with one in another process or on another machine. */
export const slowly = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.updateService(effect, EventStore, (store) => ({
    ...store,
    append: (command, decision) => store.append(command, Effect.tap(decision, Effect.sleep(5))),
  }))

/** A body that registers. */
export const registration = { campaign: 2022, unit: "X01", title: "Tuyến đường hoa", occurredAt: "2022-03-01" }

const units = { longThanh: UnitId.make("u-long-thanh"), longThuan: UnitId.make("u-long-thuan") }

const seed = Effect.gen(function* () {
  const mark = () => markOf(UserId.make("u-seed"))
  const day = { occurredAt: "2022-01-01", basis: "paper" } as const
  const add = (unit: UnitId, code: string, name: string, block: string) =>
    handleUnit(mark(), unit, { _tag: "AddUnit", ...day, code, name, block })
  yield* add(units.longThanh, "X01", "Xã Long Thành", "Xã, thị trấn")
  yield* add(units.longThuan, "X02", "Xã Long Thuận", "Xã, thị trấn")
  const expected = [units.longThanh, units.longThuan] as const
  yield* handleCampaign(mark(), 2022, { _tag: "OpenCampaign", ...day, title: "2022", deadline: "2022-10-15", expected })
  yield* handleParticipation(mark(), 2022, units.longThanh, {
    _tag: "ReceiveReport",
    occurredAt: "2022-10-14",
    basis: "receipt",
    receivedAssumed: false,
    reconciled: true,
  })
})

/** An answer with its body read, after a look whether the document promises it. */
export interface Told {
  readonly response: Response
  readonly status: number
  readonly text: string
  readonly body: any
}

const explained = new Set(explainedCodes().map(({ code }) => code))

/** Where a problem's errors are, each with its code. */
export const codes = ({ body }: Told): unknown =>
  body.errors?.map(({ code, parameter, pointer }: Record<string, string>) => [parameter ?? pointer, code])

/** Files: what tests look into byte by byte. */
const isBinary = (type: string): boolean => /^(text\/csv|application\/(vnd\..*|pdf|jsonl))$/.test(type)

const keepsToTheDocument = async (path: string, method: string, response: Response): Promise<Told> => {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const { status } = response
  const type = response.headers.get("content-type") ?? ""
  if (status < 400 && isBinary(type)) {
    assertPromised(path, method, response, "…")
    return { response, status, text: "", body: bytes }
  }
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
  assert.strictEqual(response.headers.get("x-content-type-options"), "nosniff")
  const mayBeKept = status === 304 || (status === 200 && /^(GET|HEAD)$/.test(method) && response.headers.has("etag"))
  const kept = response.headers.get("cache-control")
  if (mayBeKept) assert.match(kept ?? "", /^private, (no-cache|max-age=31536000, immutable), no-transform$/)
  else assert.strictEqual(kept, "no-store")
  assert.notMatch(text, /\bat [^"]*:\d+:\d+|node_modules|\/work\/|\.ts\b|\bselect\b.*\bfrom\b/i)
  if (method === "HEAD") return { response, status, text, body: text }
  assertPromised(path, method, response, text)
  if (status === 304) return { response, status, text, body: text }
  const isProblem = status >= 400
  if (isProblem) assert.strictEqual(type, "application/problem+json")
  const body: unknown = /^application\/([a-z.-]+\+)?json$/.test(type) ? JSON.parse(text) : text
  if (!isProblem) {
    assertNothingMore(path, method, body)
    return { response, status, text, body }
  }
  const problem = Schema.decodeUnknownSync(ProblemDetails, { onExcessProperty: "error" })(body)
  assert.deepStrictEqual([problem.status, problem.type], [status, `/problems/${problem.code}`])
  for (const { code } of [problem, ...(problem.errors ?? [])]) assert.isTrue(explained.has(code), `${code} has no page`)
  assert.notMatch(text, /\bkheo [a-z]|--[a-z]/)
  return { response, status, text, body }
}

/** What a client may meet without harm, and a declaration still should name: parts that it doesn't know. */
const assertNothingMore = (path: string, method: string, body: unknown): void => {
  const { pathname } = new URL(path, "http://localhost")
  const endpoint = endpoints.find(
    (candidate) =>
      candidate.method === method.toLowerCase() &&
      new RegExp(`^${candidate.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(pathname),
  )
  if (endpoint === undefined || endpoint.response.media !== undefined) return
  Schema.decodeUnknownSync(endpoint.response.schema as typeof ProblemDetails, { onExcessProperty: "error" })(body)
}

const document = openApiDocument(endpoints, "en")

/** The example that the document gives of a route's body. */
export const exampleOf = (endpoint: Endpoint | undefined): object => {
  const operation = document.paths[endpoint?.path ?? ""]?.[endpoint?.method ?? ""] as Described | undefined
  const schema = operation?.requestBody?.content["application/json"]?.schema
  const named = document.components.schemas[schema?.$ref?.split("/").at(-1) ?? ""] as Described["example"] | undefined
  return (named ?? schema)?.examples?.[0] ?? {}
}

interface Described {
  readonly requestBody?: { readonly content: { readonly [media: string]: { readonly schema: Described["example"] } } }
  readonly example: { readonly $ref?: string; readonly examples?: ReadonlyArray<object> }
}
