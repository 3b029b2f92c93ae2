import type { Language } from "@kheo/application/language"
import { endpoints } from "../../endpoints.ts"
import { openApiDocument } from "../../openapi/index.ts"

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly description?: string
  readonly schema: unknown
}

type Content = Readonly<Record<string, { readonly schema?: unknown }>>

/** One operation as the document has it, with the route that it is of. */
export interface Operation {
  readonly method: string
  readonly path: string
  readonly operationId: string
  readonly tags: ReadonlyArray<string>
  readonly summary: string
  readonly parameters?: ReadonlyArray<Parameter>
  readonly requestBody?: { readonly content?: Content }
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>
}

interface Operations {
  readonly operations: ReadonlyArray<Operation>
  /** By name, as operations refer to them. */
  readonly schemas: Readonly<Record<string, unknown>>
}

/** The document never changes while the server runs, and takes its time to make. */
const made = new Map<Language, Operations>()

/** All operations of the document. */
export const operationsIn = (language: Language): Operations => {
  const known = made.get(language)
  if (known !== undefined) return known
  const { components, paths } = openApiDocument(endpoints, language)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, responses, ...operation }]) => ({
      ...operation,
      parameters: Object.values(resolved(Object.fromEntries(parameters.entries()), components.parameters)),
      responses: resolved(responses, components.responses),
      method: method.toUpperCase(),
      path,
    })),
  )
  const found = {
    operations: operations as unknown as Operations["operations"],
    schemas: components.schemas as Operations["schemas"],
  }
  made.set(language, found)
  return found
}

/** What many operations share stands in the document once, by name. */
const resolved = (responses: Readonly<Record<string, object>>, shared: Readonly<Record<string, object>>) =>
  Object.fromEntries(
    Object.entries(responses).map(([status, response]) => {
      const name = "$ref" in response ? String(response.$ref).split("/").at(-1) : undefined
      return [status, name === undefined ? response : shared[name]]
    }),
  )
