import type { Language, Words } from "@kheo/application/language"
import { type Endpoint, readsRegister } from "../endpoint/index.ts"
import { type Kind, kinds, ProblemDetails } from "../problem/index.ts"
import type { Components } from "./components.ts"
import { isKept } from "./parameters.ts"

type Json = { readonly [key: string]: unknown }

/** Every answer that an endpoint may give, by status. */
export const answersOf = (
  endpoint: Endpoint,
  problems: ReadonlySet<Kind>,
  language: Language,
  components: Components,
): Readonly<Record<string, Json>> => ({
  ...Object.fromEntries(
    [endpoint.response.status, ...(endpoint.response.also ?? [])].map((status) => [
      status,
      {
        description: endpoint.summary[language],
        ...headersOf(sentWith(endpoint), language),
        ...contentOf(endpoint, components),
      },
    ]),
  ),
  ...(isKept(endpoint) ? { 304: components.responseOf("NotModified", notModified(endpoint, language)) } : {}),
  ...problemsOf(problems, language, components),
})

const contentOf = ({ response: { json, media, schema, status } }: Endpoint, components: Components) => {
  if (status === 204) return {}
  if (media === undefined)
    return { content: { "application/json": { schema: components.schemaOf(schema, "response") } } }
  const schemaFor = (type: string) =>
    type.endsWith("json") && json !== undefined ? components.schemaOf(json, "response") : { type: "string" }
  return { content: Object.fromEntries(media.map((type) => [type.split(";")[0], { schema: schemaFor(type) }])) }
}

type HeaderWords = Readonly<Record<string, Words>>

const sentWith = (endpoint: Endpoint): HeaderWords => ({
  ...(endpoint.repeats === "by-key" ? { "Idempotency-Replayed": headerWords.replayed } : {}),
  ...(isKept(endpoint) || endpoint.precondition === "version" ? { ETag: headerWords.tag } : {}),
  ...(readsRegister(endpoint) ? { "Kheo-Position": headerWords.position } : {}),
  "Content-Encoding": headerWords.encoding,
  ...endpoint.response.headers,
})

const notModified = (endpoint: Endpoint, language: Language): Json => ({
  description: { vi: "Bản đang giữ vẫn đúng", en: "What you keep still holds" }[language],
  ...headersOf({ ...sentWith(endpoint), ...endpoint.response.headers }, language),
})

const problemsOf = (problems: ReadonlySet<Kind>, language: Language, components: Components) => {
  const content = { "application/problem+json": { schema: components.schemaOf(ProblemDetails, "response") } }
  const byStatus = Map.groupBy(problems, (kind) => kinds[kind].status)
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => {
      const titles = group.map((kind) => `${kind}: ${kinds[kind].title[language]}`)
      const headers = { "Content-Language": headerWords.language, ...statusHeaders[status] }
      const response = { description: titles.join(" · "), ...headersOf(headers, language), content }
      return [status, components.responseOf(`Problem${status}`, response)]
    }),
  )
}

const headersOf = (headers: HeaderWords, language: Language) => ({
  headers: Object.fromEntries(
    Object.entries(headers).map(([name, words]) => [
      name,
      { description: words[language], schema: { type: "string" } },
    ]),
  ),
})

const headerWords = {
  replayed: { vi: "true nếu đã trả lời trước đó", en: "true when this had been answered before" },
  tag: { vi: "Để gửi lại trong If-None-Match hoặc If-Match", en: "To be sent back in If-None-Match or If-Match" },
  position: { vi: "Vị trí của sổ mà câu trả lời dựa trên", en: "The ledger's position that the answer rests on" },
  reached: {
    vi: "Với position-ahead: vị trí sổ đã đến",
    en: "Of position-ahead: the position that the ledger has come to",
  },
  encoding: { vi: "gzip nếu Accept-Encoding cho phép", en: "gzip where Accept-Encoding allows it" },
  language: { vi: "Thứ tiếng của title và detail", en: "The language of title and detail" },
  later: { vi: "Gửi lại sau từng ấy giây", en: "Ask again after so many seconds" },
  closed: { vi: "Máy chủ đóng kết nối", en: "The server closes the connection" },
  present: { vi: "ETag của bản hiện nay", en: "The ETag of what stands now" },
}

const statusHeaders: Readonly<Record<number, HeaderWords>> = {
  409: { "Kheo-Position": headerWords.reached },
  412: { ETag: headerWords.present },
  413: { Connection: headerWords.closed },
  429: { "Retry-After": headerWords.later },
  503: { "Retry-After": headerWords.later },
}
