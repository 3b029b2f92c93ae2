import type { Language } from "@kheo/application/language"
import type { Schema } from "effect"
import { purposeHeader } from "../access-journal/purpose.ts"
import { type Endpoint, readsRegister } from "../endpoint/index.ts"
import type { Components } from "./components.ts"

type Json = { readonly [key: string]: unknown }

/** What a caller may or must say beside the body. */
export const parametersOf = (endpoint: Endpoint, components: Components): ReadonlyArray<Json> => [
  ...parametersIn("path", endpoint.params, components),
  ...parametersIn("query", endpoint.query, components),
  ...parametersIn("header", endpoint.headers, components),
  ...Object.entries(commonParameters)
    .filter(([, { isOf }]) => isOf(endpoint))
    .map(([name]) => ({ $ref: `#/components/parameters/${name}` })),
]

/** Those parameters that many endpoints share, described once. */
export const parameterComponents = (
  endpoints: ReadonlyArray<Endpoint>,
  language: Language,
): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(commonParameters)
      .filter(([, { isOf }]) => endpoints.some(isOf))
      .map(([key, { example, name, required, schema, words }]) => [
        key,
        { name, in: "header", required, description: words[language], schema, example },
      ]),
  )

const commonParameters = {
  IdempotencyKey: {
    name: "Idempotency-Key",
    required: true,
    isOf: ({ repeats }: Endpoint) => repeats === "by-key",
    words: {
      vi: "Khóa chống gửi trùng: gửi lại cùng khóa và cùng nội dung thì được câu trả lời cũ, không ghi thêm",
      en: "A repeat with the same key and body gets the first answer and records nothing",
    },
    schema: { type: "string", pattern: "^[\\x21-\\x7e]{16,128}$" },
    example: "0198c2f0-5b1e-7c3a-9d42-6f1e8a7b3c55",
  },
  IfMatch: {
    name: "If-Match",
    required: true,
    isOf: ({ precondition }: Endpoint) => precondition === "version",
    words: {
      vi: "ETag của bản đã đọc; nếu đã có người ghi thêm thì 412. Việc trên một phần của bản ghi dùng ETag của chính bản ghi",
      en: "The ETag of what was read; 412 when somebody recorded something since. A command below a resource names that resource's ETag",
    },
    schema: { type: "string", pattern: "^.+$" },
    example: '"v7"',
  },
  IfNoneMatch: {
    name: "If-None-Match",
    required: false,
    isOf: isKept,
    words: {
      vi: "ETag của bản đang giữ; nếu vẫn đúng thì 304",
      en: "The ETag of what you keep; 304 when it still holds",
    },
    schema: { type: "string" },
    example: '"v7"',
  },
  KheoMinPosition: {
    name: "Kheo-Min-Position",
    required: false,
    isOf: readsRegister,
    words: {
      vi: "Vị trí mà câu trả lời ít nhất phải dựa trên (Kheo-Position của lần ghi trước); chờ tối đa 2 giây",
      en: "The position that the answer must rest on at least (Kheo-Position of an earlier command); waits 2 seconds at most",
    },
    schema: { type: "integer", minimum: 0 },
    example: 120,
  },
  KheoPurpose: {
    name: purposeHeader,
    required: false,
    isOf: ({ personal }: Endpoint) => personal === true,
    words: {
      vi: "Xem dữ liệu cá nhân để làm gì; được ghi vào nhật ký truy cập (UTF-8 hoặc mã hóa phần trăm)",
      en: "What the personal data are read for; written into the access journal (UTF-8 or percent-encoded)",
    },
    schema: { type: "string", minLength: 1, maxLength: 200 },
    example: "bao cao quy 4",
  },
  AcceptLanguage: {
    name: "Accept-Language",
    required: false,
    isOf: () => true,
    words: { vi: "vi (mặc định) hoặc en", en: "vi (by default) or en" },
    schema: { type: "string" },
    example: "en",
  },
} as const

/** Whether answers of an endpoint carry a tag by which they are asked for again. */
export function isKept({ method, response: { media, status } }: Endpoint): boolean {
  return method === "get" && status === 200 && media?.[0] !== "text/event-stream"
}

const parametersIn = (
  place: "path" | "query" | "header",
  schema: Schema.Constraint | undefined,
  components: Components,
): ReadonlyArray<Json> => {
  if (schema === undefined) return []
  const { properties = {}, required = [] } = components.schemaOf(schema, "request") as {
    readonly properties?: Readonly<Record<string, Json>>
    readonly required?: ReadonlyArray<string>
  }
  return Object.entries(properties).map(([name, said]) => {
    const { description, schema } = asSent(said)
    return {
      name,
      in: place,
      required: required.includes(name),
      ...(description === undefined ? {} : { description }),
      schema,
    }
  })
}

/** A number in an address is text to us and a number to whoever writes it; the description belongs to the parameter. */
const asSent = (said: Json): { readonly description: unknown; readonly schema: Json } => {
  const parts = [said, ...((said["allOf"] as ReadonlyArray<Json> | undefined) ?? [])]
  const number = parts.find((part) => "x-number" in part)?.["x-number"] as Json | undefined
  const description = parts.find((part) => "description" in part)?.["description"]
  return { description, schema: number ?? said }
}
