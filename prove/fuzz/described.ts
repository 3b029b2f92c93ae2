import { endpoints, openApiDocument } from "@kheo/api/proving"

/** A JSON Schema as far as values are made from it. */
export interface Shape {
  readonly $ref?: string
  readonly type?: string | ReadonlyArray<string>
  readonly enum?: ReadonlyArray<unknown>
  readonly const?: unknown
  readonly anyOf?: ReadonlyArray<Shape>
  readonly oneOf?: ReadonlyArray<Shape>
  readonly allOf?: ReadonlyArray<Shape>
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: ReadonlyArray<string>
  readonly additionalProperties?: boolean | Shape
  readonly items?: Shape | boolean
  readonly prefixItems?: ReadonlyArray<Shape>
  readonly minItems?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly examples?: ReadonlyArray<unknown>
}

export interface Parameter {
  readonly name: string
  readonly in: "path" | "query" | "header"
  readonly required: boolean
  readonly schema: Shape
}

/** One route as the document tells of it. */
export interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: ReadonlyArray<Parameter>
  /** By the type that a body may have. */
  readonly bodies: ReadonlyArray<readonly [type: string, shape: Shape]>
  readonly answers: ReadonlyArray<string>
}

const document = openApiDocument(endpoints, "en")

/** A schema with its reference followed. */
export const resolved = (shape: Shape): Shape => {
  const named = shape.$ref?.split("/").at(-1)
  return named === undefined ? shape : resolved(document.components.schemas[named] as Shape)
}

/** Every route of the document. */
export const operations: ReadonlyArray<Operation> = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => {
    const { parameters, requestBody, responses } = operation as unknown as Told
    return {
      method: method.toUpperCase(),
      path,
      parameters: parameters.map((one) =>
        "$ref" in one ? (document.components.parameters[one.$ref.split("/").at(-1) ?? ""] as never) : one,
      ),
      bodies: Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => [type, schema] as const),
      answers: Object.values(responses).flatMap(({ content }) => Object.keys(content ?? {})),
    }
  }),
)

interface Told {
  readonly parameters: ReadonlyArray<Parameter | { readonly $ref: string }>
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Shape }>> }
  readonly responses: Readonly<Record<string, { readonly content?: object }>>
}
