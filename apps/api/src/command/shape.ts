import type { Schema } from "effect"

/** A schema of the domain as far as one can look into it. */
export interface Shape extends Schema.Constraint {
  readonly fields?: Readonly<Record<string, Shape>>
  readonly members?: ReadonlyArray<Shape>
  readonly literals?: ReadonlyArray<unknown>
  /** What an array that may be empty, or an optional field, is of. */
  readonly schema?: Shape
  /** What an array that may not be empty is of. */
  readonly value?: Shape
}

/** What an array is of; undefined for anything else. */
export const elementOf = ({ ast, schema, value }: Shape): Shape | undefined =>
  ast._tag === "Arrays" ? (value ?? schema) : undefined

/** What a field holds that may be left out; undefined for anything else. */
export const optionalOf = ({ ast, schema }: Shape): Shape | undefined =>
  ast.context?.isOptional === true ? schema : undefined

/** The alternatives that differ in more than a word. */
export const alternativesOf = ({ literals, members }: Shape): ReadonlyArray<Shape> | undefined =>
  literals === undefined ? members : undefined
