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

/** All operations of the document, and the schemas that they name. */
export const operationsIn = (language: Language) => {
  const { components, paths } = openApiDocument(endpoints, language)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...(operation as Operation),
      method: method.toUpperCase(),
      path,
    })),
  )
  return { operations, schemas: components.schemas as Readonly<Record<string, unknown>> }
}
