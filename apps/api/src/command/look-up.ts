import type { Asker, Register } from "@kheo/application"
import type { LocalDate } from "@kheo/domain/history"
import { Effect, Schema } from "effect"
import { type Failure, type Fault, nameWords, pointerOf } from "../problem/index.ts"
import { references } from "./references.ts"
import { alternativesOf, elementOf, optionalOf, type Shape } from "./shape.ts"

/** Where in a body something stands, and the day on which names are read. */
export interface Place {
  readonly path: ReadonlyArray<string>
  readonly day: LocalDate
  /** Who may name only what they see. */
  readonly asker: Asker
  /** Every name that names nothing, or several things, is added here. */
  readonly faults: Array<Fault>
}

type Looking = Effect.Effect<unknown, Failure, Register>

/** A value of the domain's schema with ids in the place of names. */
export const lookUp = (schema: Shape, value: unknown, place: Place): Looking => {
  const reference = references.get(schema)
  if (reference !== undefined && typeof value === "string")
    return found(reference.find(value, place.day, place.asker), value, place)
  const optional = optionalOf(schema)
  if (optional !== undefined) return lookUp(optional, value, place)
  const element = elementOf(schema)
  if (element !== undefined && Array.isArray(value))
    return Effect.forEach(value, (one: unknown, at) => lookUp(element, one, within(place, String(at))))
  const member = alternativesOf(schema)?.find((one) => Schema.is(one as Schema.Schema<unknown>)(value))
  if (member !== undefined) return lookUp(member, value, place)
  const { fields } = schema
  return fields === undefined || typeof value !== "object" || value === null
    ? Effect.succeed(value)
    : lookUpFields(fields, value, place)
}

const lookUpFields = (fields: Readonly<Record<string, Shape>>, value: object, place: Place): Looking =>
  Effect.forEach(Object.entries(value), ([name, its]) => {
    const field = fields[name]
    return field === undefined
      ? Effect.succeed([name, its] as const)
      : Effect.map(lookUp(field, its, within(place, name)), (one) => [name, one] as const)
  }).pipe(Effect.map(Object.fromEntries))

const within = ({ path, ...place }: Place, step: string): Place => ({ ...place, path: [...path, step] })

const found = (finding: Effect.Effect<string, Failure, Register>, value: string, { faults, path }: Place): Looking =>
  Effect.catch(finding, (failure) => {
    const code = nameFault(failure)
    if (code === undefined) return Effect.fail(failure)
    faults.push({ pointer: pointerOf(path), code, detail: nameWords(failure as Parameters<typeof nameWords>[0]) })
    return Effect.succeed(value)
  })

/** How a name fails: nothing is called so, or several are. */
export const nameFault = (failure: Failure): "not-found" | "unit-name-ambiguous" | "paper-ambiguous" | undefined => {
  if (failure._tag === "NotFound") return "not-found"
  if (failure._tag !== "Refused") return undefined
  switch (failure.refusal._tag) {
    case "UnitNameAmbiguous":
      return "unit-name-ambiguous"
    case "PaperAmbiguous":
      return "paper-ambiguous"
    default:
      return undefined
  }
}
