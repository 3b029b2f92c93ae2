import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js"
import ajvFormats from "ajv-formats"
import { endpoints } from "../endpoints.ts"
import { openApiDocument } from "./document.ts"

interface Promised {
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content?: Readonly<Record<string, unknown>>
}

const document = openApiDocument(endpoints, "en")
const ajv = new Ajv2020({ strict: false, allErrors: true })
ajvFormats.default(ajv)
ajv.addSchema(document, "openapi")
const validators = new Map<string, ValidateFunction>()

/** What of an answer the document doesn't promise of that path and method: status, headers, type or body; undefined where it keeps to it. */
export const unpromised = (path: string, method: string, response: Response, text: string): string | undefined => {
  const { pathname } = new URL(path, "http://localhost")
  const template = Object.keys(document.paths).find((candidate) => patternOf(candidate).test(pathname))
  const operation = template === undefined ? undefined : document.paths[template]?.[method.toLowerCase()]
  if (template === undefined || operation === undefined) return undefined
  const said = operation.responses[response.status] as (Promised & { readonly $ref?: string }) | undefined
  const shared = said?.$ref?.split("/").at(-1)
  const promised = shared === undefined ? said : (document.components.responses[shared] as Promised)
  const where = `${method} ${template} ${response.status}`
  if (promised === undefined) return `${where} is not in the document`
  const headers = new Set(Object.keys(promised.headers ?? {}).map((one) => one.toLowerCase()))
  const header = [...response.headers.keys()].find((name) => !anywhere.has(name) && !headers.has(name))
  if (header !== undefined) return `${where}: the header ${header} is not in the document`
  const type = response.headers.get("content-type")?.split(";")[0] ?? ""
  if (promised.content === undefined) return text === "" ? undefined : `${where} has a body`
  if (!Object.hasOwn(promised.content, type)) return `${where}: the type ${type} is not in the document`
  if (!type.endsWith("json")) return undefined
  const own = ["paths", template, method.toLowerCase(), "responses", String(response.status)]
  const at = [...(shared === undefined ? own : ["components", "responses", shared]), "content", type, "schema"]
  const pointer = at.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}` })
  validators.set(pointer, validate)
  return validate(JSON.parse(text)) ? undefined : `${where}: ${ajv.errorsText(validate.errors)}`
}

/** On every answer, hence described once for all. */
const anywhere = new Set([
  "cache-control",
  "content-language",
  "content-length",
  "content-security-policy",
  "content-type",
  "cross-origin-resource-policy",
  "ratelimit",
  "ratelimit-policy",
  "referrer-policy",
  "vary",
  "www-authenticate",
  "x-content-type-options",
])

/** A path without placeholders before one with them, as the router takes them. */
const patternOf = (template: string): RegExp => new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`)
