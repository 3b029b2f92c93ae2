import type { Seeded } from "../seeded.ts"
import { anyValue, type Known } from "./any-value.ts"
import { type Operation, type Parameter, resolved } from "./described.ts"
import { likely } from "./likely.ts"
import { hostileBody, hostileText, hostileValue, nearly } from "./hostile.ts"

/** A request as it is sent and printed; whose key it carries is said beside it. */
export interface AnyRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | undefined
}

/** How far a request is from what the document asks for. */
type Mood = "valid" | "near" | "hostile"

/** Some request to a route: by the document, nearly so, or not at all. */
export const anyRequest = (random: Seeded, operation: Operation, known: Known): AnyRequest => {
  const mood: Mood = random.pick(["valid", "valid", "near", "near", "hostile"] as const)
  const about = operation.parameters
  const said = (place: Parameter["in"]) => {
    const own = about.filter((one) => one.in === place && !ownWay.has(one.name) && (one.required || random.chance(0.3)))
    const faulty = mood === "valid" ? -1 : random.below(own.length + 2)
    return own.flatMap((one, at) => {
      if (at === faulty && random.chance(0.2)) return []
      const hostile = at === faulty || (mood === "hostile" && random.chance(0.3))
      const usual = likely(operation.path, one.name)
      const fitting = usual.length > 0 && random.chance(0.85) ? random.pick(usual) : anyValue(random, one.schema, known)
      const value = hostile ? hostileText(random) : textOf(fitting)
      return [[one.name, value] as const]
    })
  }
  const method = mood !== "valid" && random.chance(0.03) ? random.pick(otherMethods) : asHead(random, operation.method)
  const parts = new Map(said("path"))
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => segment(parts.get(name) ?? "x"))
  const query = said("query").map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
  if (mood === "hostile" && random.chance(0.2)) query.push(`${encoded(hostileText(random).slice(0, 300))}=1`)
  if (mood === "hostile" && random.chance(0.1)) query.push(...query)
  if (mood === "hostile" && random.chance(0.05)) query.push("%", "%ff=%c3%28")
  const [type, body] = bodyOf(random, operation, known, mood, method)
  const headers = {
    ...usual(random, operation, known),
    ...type,
    ...Object.fromEntries(said("header").flatMap(sendable)),
  }
  return {
    method,
    path: query.length === 0 ? path : `${path}?${query.join("&")}`,
    headers: mood === "hostile" ? hostileHeaders(random, headers) : headers,
    body,
  }
}

/** What the document itself gives as an example to a route that changes something; undefined where it gives none. */
export const exampleRequest = (operation: Operation, at: number): AnyRequest | undefined => {
  const [type = "", shape] = operation.bodies[0] ?? []
  const example = shape === undefined ? undefined : resolved(shape).examples?.[0]
  if (operation.method === "GET" || example === undefined) return undefined
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    segment(likely(operation.path, name)[0] ?? "x"),
  )
  const headers = {
    "Content-Type": type,
    "Idempotency-Key": `key-of-example-${String(at).padStart(5, "0")}`,
    "If-Match": "*",
  }
  return { method: operation.method, path, headers, body: JSON.stringify(example) }
}

/** Headers that every route shares have words of their own here. */
const ownWay = new Set(["Idempotency-Key", "If-Match", "If-None-Match", "Kheo-Min-Position", "Accept-Language"])

const otherMethods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
const asHead = (random: Seeded, method: string): string => (method === "GET" && random.chance(0.05) ? "HEAD" : method)

const usual = (random: Seeded, { answers, parameters }: Operation, known: Known): Record<string, string> => {
  const wants = new Set(parameters.map(({ name }) => name))
  return {
    ...(answers.every((type) => type.endsWith("json")) ? {} : { Accept: "*/*" }),
    "Accept-Language": random.pick(["vi", "en"]),
    ...(random.chance(0.1) ? { "Accept-Encoding": random.pick(["gzip", "gzip;q=0", "identity;q=0, *;q=0"]) } : {}),
    ...(wants.has("Idempotency-Key")
      ? { "Idempotency-Key": `key-of-${String(random.below(random.chance(0.2) ? 20 : 1e9)).padStart(12, "0")}` }
      : {}),
    ...(wants.has("If-Match")
      ? { "If-Match": random.pick(["*", "*", "*", '"v1"', '"v2"', '"v1", "v3"', 'W/"v1"', '"x"']) }
      : {}),
    ...(random.chance(0.05) && known.ids.length > 0 ? { "If-None-Match": random.pick(['"v1"', "*", 'W/"v2"']) } : {}),
    // A position that is not reached yet is waited for, two seconds at most: not what is tried here.
    ...(wants.has("Kheo-Min-Position") && random.chance(0.1)
      ? { "Kheo-Min-Position": random.pick(["0", "1", "4", "-1", "x"]) }
      : {}),
  }
}

const hostileHeaders = (random: Seeded, headers: Readonly<Record<string, string>>): Record<string, string> => {
  const names = [
    ...Object.keys(headers).filter((one) => one !== "Kheo-Min-Position"),
    "Accept",
    "Content-Type",
    "Range",
    "traceparent",
    "X-Forwarded-For",
    "Origin",
  ]
  const name = random.pick(names)
  const { [name]: _, ...rest } = headers
  return { ...rest, ...(random.chance(0.5) ? Object.fromEntries(sendable([name, hostileText(random)])) : {}) }
}

const bodyOf = (
  random: Seeded,
  { bodies }: Operation,
  known: Known,
  mood: Mood,
  method: string,
): readonly [Record<string, string>, AnyRequest["body"]] => {
  if (/^(GET|HEAD)$/.test(method)) return [{}, undefined]
  if (bodies.length === 0) return mood === "valid" ? [{}, undefined] : [{}, hostileBody(random, "{}")]
  const [type, shape] = random.pick(bodies)
  const headers = { "Content-Type": type }
  if (!type.endsWith("json")) return [headers, mood === "valid" ? "ghi chú" : hostileBody(random, "{}")]
  const value = anyValue(random, shape, known)
  const said =
    mood === "valid" ? value : random.chance(0.7) ? nearly(random, value) : nearly(random, nearly(random, value))
  const sent = JSON.stringify(mood === "hostile" && random.chance(0.1) ? hostileValue(random) : said)
  return [headers, mood === "hostile" && random.chance(0.3) ? hostileBody(random, sent) : sent]
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value))
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed())

/** A step of a path that is still one step: dots alone would be resolved before they are sent. */
const segment = (text: string): string => (/^\.{0,2}$/.test(text) ? "%20" : encoded(text))

/** No client can send other headers. */
const sendable = ([name, value]: readonly [string, string]): ReadonlyArray<readonly [string, string]> => {
  const printable = value.replaceAll(/[^\u0020-\u00ff]|\u007f/g, "").trim()
  return printable === "" ? [] : [[name, printable.slice(0, 8_000)]]
}
