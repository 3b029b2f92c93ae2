import type { Schema } from "effect"

/** A schema of the domain as far as one can look into it. */
export interface Shape extends Schema.Constraint {
  readonly fields?: Readonly<Record<string, Shape>>
  readonly members?: ReadonlyArray<Shape>
  readonly literals?: ReadonlyArray<unknown>
  /** What an optional field is of. */
  readonly schema?: Shape
  /** What an array or a record is of. */
  readonly value?: Shape
  /** What the names of a record are. */
  readonly key?: Shape
}

/** What an array is of, and whether it may be empty; undefined for anything else. */
export const arrayOf = ({ ast, value }: Shape): { readonly of: Shape; readonly mayBeEmpty: boolean } | undefined =>
  ast._tag === "Arrays" && value !== undefined ? { of: value, mayBeEmpty: ast.elements.length === 0 } : undefined

/** What a field holds that may be left out; undefined for anything else. */
export const optionalOf = ({ ast, schema }: Shape): Shape | undefined =>
  ast.context?.isOptional === true ? schema : undefined

/** The alternatives that differ in more than a word. */
export const alternativesOf = ({ literals, members }: Shape): ReadonlyArray<Shape> | undefined =>
  literals === undefined ? members : undefined
