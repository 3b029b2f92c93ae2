import type { Register } from "@kheo/application"
import type { Language, Words } from "@kheo/application/language"
import type { UserId } from "@kheo/domain/office"
import type { Effect, Schema } from "effect"
import type { Failure, Kind } from "../problem/index.ts"

/** A struct of named parts whose decoding needs no services. */
export type Fields = Schema.ConstraintDecoder<unknown> & { readonly fields: object }
type TypeOf<S> = S extends { readonly Type: infer T } ? T : undefined

/** A request, decoded: whatever the endpoint declares is here and nothing else. */
export interface Asked<Params, Query, Headers, Body> {
  readonly params: Params
  readonly query: Query
  readonly headers: Headers
  readonly body: Body
  readonly language: Language
  /** Who asks; looked up only where somebody has to be named. */
  readonly actor: Effect.Effect<UserId, Failure, Register>
}

export interface Answer<Body> {
  readonly body: Body
  readonly headers?: Readonly<Record<string, string>>
}

/** One route: the router serves it, the document describes it, and neither knows anything of it beside this. */
export interface Declaration<Params, Query, Headers, Body, Response> {
  readonly method: "get" | "post"
  /** As OpenAPI writes it: `/v1/models/{id}/events`. */
  readonly path: `/${string}`
  /** The operation's id. */
  readonly name: string
  readonly tag: "campaigns" | "models" | "service"
  readonly summary: Words
  /** A part of the path that doesn't fit names nothing: 404. */
  readonly params?: Params
  readonly query?: Query
  readonly headers?: Headers
  readonly body?: Body
  readonly response: {
    readonly status: 200 | 201
    readonly schema: Response
    readonly headers?: Readonly<Record<string, Words>>
  }
  /** Problems beyond those that follow from the rest of the declaration. */
  readonly problems: ReadonlyArray<Kind>
  /** A plain answer where no store is needed. */
  readonly handle: (
    asked: Asked<TypeOf<Params>, TypeOf<Query>, TypeOf<Headers>, TypeOf<Body>>,
  ) => Answer<TypeOf<Response>> | Effect.Effect<Answer<TypeOf<Response>>, Failure, Register>
}

/** An endpoint whose particular types nobody has to know any more. */
export interface Endpoint extends Omit<
  Declaration<Fields, Fields, Fields, Schema.ConstraintDecoder<unknown>, Schema.Constraint>,
  "handle"
> {
  readonly handle: (
    asked: Asked<unknown, unknown, unknown, unknown>,
  ) => Answer<unknown> | Effect.Effect<Answer<unknown>, Failure, Register>
}

/** Declares a route; its handler translates a request to a use case or query and the outcome back, and decides nothing. */
export const endpoint = <
  const Response extends Schema.Constraint,
  const Params extends Fields | undefined = undefined,
  const Query extends Fields | undefined = undefined,
  const Headers extends Fields | undefined = undefined,
  const Body extends Schema.ConstraintDecoder<unknown> | undefined = undefined,
>(
  declaration: Declaration<Params, Query, Headers, Body, Response>,
): Endpoint => declaration as unknown as Endpoint
