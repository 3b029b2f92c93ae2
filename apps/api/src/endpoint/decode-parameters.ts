import { Result, Schema } from "effect"
import { type Fault, faultsOf, parameterFault } from "../problem/index.ts"
import type { Fields } from "./endpoint.ts"
import type { Said } from "./said.ts"

const decoders = new WeakMap<object, ReturnType<typeof Schema.decodeResult<typeof Schema.Unknown>>>()

/** Made once for each declaration. */
const decoderOf = (schema: Schema.ConstraintDecoder<unknown>) => {
  const known = decoders.get(schema) ?? Schema.decodeResult(schema as typeof Schema.Unknown, options)
  decoders.set(schema, known)
  return known
}

const options = { errors: "all", onExcessProperty: "error" } as const

/** Parameters by name, strictly: an unknown one is a fault, since a typo must not widen an answer in silence. */
export const decodeParameters = (
  schema: Schema.ConstraintDecoder<unknown> | undefined,
  given: Readonly<Record<string, string>>,
): Result.Result<unknown, ReadonlyArray<Fault>> => {
  if (schema === undefined) {
    const names = Object.keys(given)
    return names.length === 0 ? Result.succeed({}) : Result.fail(names.map((name) => parameterFault(name, "unknown")))
  }
  const decoded = decoderOf(schema)(given)
  return Result.mapError(decoded, ({ issue }) => faultsOf(issue, ([name = ""], code) => parameterFault(name, code)))
}

/** The query string as a record; refused when it isn't percent-encoded UTF-8 or names anything twice. */
export const readQuery = (search: string): Result.Result<Readonly<Record<string, string>>, ReadonlyArray<Fault>> => {
  if (search === "") return nothing
  try {
    decodeURIComponent(search)
  } catch {
    return Result.fail([parameterFault(search, "invalid")])
  }
  const entries = [...new URLSearchParams(search)]
  const names = new Set(entries.map(([name]) => name))
  const repeated = [...names].filter((name) => entries.filter(([other]) => other === name).length > 1)
  return repeated.length > 0
    ? Result.fail(repeated.map((name) => parameterFault(name, "repeated")))
    : Result.succeed(Object.fromEntries(entries))
}

const nothing: Result.Result<Readonly<Record<string, string>>> = Result.succeed({})

/** Those headers that the schema names; what a browser or proxy sends beside them is no concern of ours. */
export const readHeaders = (schema: Fields | undefined, said: Said): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(schema?.fields ?? {}).flatMap((name) => {
      const value = said.header(name.toLowerCase())
      return value === null ? [] : [[name, value]]
    }),
  )
