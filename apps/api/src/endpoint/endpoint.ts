import type { Asker, CommandMark, Outgoing, Register, Scope } from "@kheo/application"
import type { Language, Words } from "@kheo/application/language"
import type { UserId } from "@kheo/domain/office"
import { type Effect, Schema } from "effect"
import type { AccessJournal } from "../access-journal/journal.ts"
import type { KeptLists } from "../lists/kept-lists.ts"
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
  /** Of the types that the declaration names, the one that the caller prefers. */
  readonly media: string
  /** What who asks may see: whatever belongs to one unit is shown only if `asker.sees(unit)`, a line of the ledger if `asker.seesLine(line)`. */
  readonly asker: Asker
  /** Where readings of personal data are written down; undefined where nobody gave one. */
  readonly journal: AccessJournal | undefined
  /** Who asks; looked up only where somebody has to be named. */
  readonly actor: Effect.Effect<UserId, Failure, Register>
  /** What a command is asked under: its id follows from the caller and the Idempotency-Key, its expected version is If-Match's. */
  readonly mark: Effect.Effect<CommandMark, Failure, Register>
  /** Aborted when the caller hangs up or the server stops: what waits ends then. Commands mind it not. */
  readonly ended: AbortSignal
  /** How messages to others leave the office. */
  readonly outgoing: Outgoing
  /** Whether the caller may still ask this; for what goes on answering long after it was asked. */
  readonly allowed: Effect.Effect<boolean>
  /** Takes one of the streams that the caller may keep open at once, and answers what gives it back; fails when none is left. */
  readonly stream: Effect.Effect<() => void, Failure>
  /** As it came; for lists, whose pages depend on all of it. */
  readonly request: Asking
}

export interface Asking {
  /** Percent-encoded, as it was sent. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** Whoever sees the same is the same caller; another's cursor is refused. */
  readonly caller: string
  readonly traceId: string
  readonly lists: KeptLists
}

export interface Answer<Body> {
  readonly body: Body
  /** One of those that the declaration names beside the usual one. */
  readonly status?: 207
  readonly headers?: Readonly<Record<string, string>>
  /** Of the one resource that the body is: its stream's version, from which its ETag is made. */
  readonly version?: number
  /** Where the ledger stood at least, in case the body doesn't name it; without it, where it stood before the question. */
  readonly position?: number
  /** Of a command: whether it had been answered before. */
  readonly replayed?: boolean
}

/** What is sent as it is and not as JSON, where a declaration names `media`. */
export type Content = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>
export const Content = Schema.declare<Content>(
  (given): given is Content =>
    typeof given === "string" || given instanceof Uint8Array || given instanceof ReadableStream,
)

/** What came as it is and not as JSON, where a declaration names `accepts`. */
export interface Uploaded {
  /** As it was said, with its parameters. */
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}
export const Uploaded = Schema.declare<Uploaded>(
  (given): given is Uploaded =>
    typeof given === "object" && given !== null && "bytes" in given && given.bytes instanceof Uint8Array,
)

export type Tag = "campaigns" | "units" | "models" | "awards" | "papers" | "imports" | "exports" | "events" | "ledger"
export type OfficeTag = "office" | "bulk" | "webhooks" | "service"

interface Common<Params, Query, Headers, Response> {
  /** As OpenAPI writes it: `/v1/models/{id}/events`. */
  readonly path: `/${string}`
  /** The operation's id. */
  readonly name: string
  readonly tag: Tag | OfficeTag
  readonly summary: Words
  /** What a caller must have been given; `somebody` needs a key of whatever scopes, `anyone` none at all. */
  readonly scope: Scope | "somebody" | "anyone"
  /**
   * That the route may be asked by those who see one unit only (a unit's contact, a key of one unit), since its handler shows no
   * more than `asked.asker.sees`; a route that doesn't say so refuses them.
   */
  readonly ownUnit?: true
  /** That answers hold personal data: who read them is written down before they are sent. */
  readonly personal?: true
  /** A part of the path that doesn't fit names nothing: 404. */
  readonly params?: Params
  readonly query?: Query
  readonly headers?: Headers
  readonly response: {
    readonly status: 200 | 201 | 202 | 204 | 207
    /** Others that an answer may have, with the same body. */
    readonly also?: ReadonlyArray<207>
    readonly schema: Response
    /** The types of an answer that is no JSON, the usual one first; its schema is `Content`. */
    readonly media?: ReadonlyArray<string>
    /** What the answer holds where `media` names JSON beside other types. */
    readonly json?: Schema.Constraint
    readonly headers?: Readonly<Record<string, Words>>
  }
  /** Problems beyond those that follow from the rest of the declaration. */
  readonly problems: ReadonlyArray<Kind>
}

interface Reading {
  readonly method: "get"
  readonly body?: undefined
  readonly bodyLimit?: undefined
  readonly accepts?: undefined
  readonly repeats?: undefined
  readonly precondition?: undefined
}

interface Changing<Body> {
  readonly method: "post" | "put" | "patch" | "delete"
  readonly body?: Body
  /** The most bytes that a body may have; 1 MB where it isn't said. */
  readonly bodyLimit?: number
  /** Types of a body that is no JSON; its schema is `Uploaded`. */
  readonly accepts?: ReadonlyArray<string>
  /** Whether a repeat is told apart by its Idempotency-Key, or does no harm because nothing is recorded or the same is set again. */
  readonly repeats: "by-key" | "harmless"
  /** Whether the caller has to say, by If-Match, on which version of the resource the change rests. */
  readonly precondition: "version" | "none"
}

type Handler<Params, Query, Headers, Body, Response> = (
  asked: Asked<TypeOf<Params>, TypeOf<Query>, TypeOf<Headers>, TypeOf<Body>>,
) => Answer<TypeOf<Response>> | Effect.Effect<Answer<TypeOf<Response>>, Failure, Register>

/** One route: the router serves it, the document describes it, and neither knows anything of it beside this. */
export type Declaration<Params, Query, Headers, Body, Response> = Common<Params, Query, Headers, Response> &
  (Reading | Changing<Body>) & {
    /** A plain answer where no store is needed. */
    readonly handle: Handler<Params, Query, Headers, Body, Response>
  }

/** An endpoint whose particular types nobody has to know any more. */
export type Endpoint = Common<Fields, Fields, Fields, Schema.Constraint> &
  (Reading | Changing<Schema.ConstraintDecoder<unknown>>) & {
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
