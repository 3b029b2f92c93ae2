import { type Asker, resolveActor } from "@kheo/application"
import { Effect } from "effect"
import { mayStillAsk } from "../access/may-still-ask.ts"
import type { OpenStreams } from "../access/open-streams.ts"
import { streamOf } from "../access/stream-of.ts"
import type { AppOptions } from "../app-options.ts"
import type { KeptLists } from "../lists/kept-lists.ts"
import type { Running } from "../running.ts"
import type { Outgoing } from "../webhooks/outgoing.ts"
import type { Decoded } from "./decode-request.ts"
import type { Asked, Asking, Endpoint } from "./endpoint.ts"
import { markWith } from "./marked.ts"
import type { Said } from "./said.ts"

type AnyAsked = Asked<unknown, unknown, unknown, unknown>

/** What one server keeps beside what it was given. */
export interface Serving extends Omit<AppOptions, "outgoing" | "settle">, Running {
  readonly lists: KeptLists
  readonly outgoing: Outgoing
  readonly streams: OpenStreams
}

/** A request as handlers see it; whatever few of them look at is made when one does. */
export class Question implements AnyAsked {
  readonly params: unknown
  readonly query: unknown
  readonly headers: unknown
  readonly body: unknown
  readonly media: string
  readonly asker: Asker
  readonly #decoded: Decoded
  readonly #said: Said
  readonly #endpoint: Endpoint
  readonly #serving: Serving

  constructor(endpoint: Endpoint, said: Said, decoded: Decoded, media: string, asker: Asker, serving: Serving) {
    this.params = decoded.params
    this.query = decoded.query
    this.headers = decoded.headers
    this.body = decoded.body
    this.media = media
    this.asker = asker
    this.#decoded = decoded
    this.#said = said
    this.#endpoint = endpoint
    this.#serving = serving
  }

  get language() {
    return this.#said.language
  }

  get journal() {
    return this.#serving.journal
  }

  get outgoing() {
    return this.#serving.outgoing
  }

  get actor(): AnyAsked["actor"] {
    const { user } = this.asker
    return user === undefined ? Effect.suspend(() => actorOf(this.#serving)) : Effect.succeed(user)
  }

  get mark() {
    return markWith(this.#decoded.guards, this.actor, this.asker)
  }

  get ended(): AbortSignal {
    const { signal } = this.#said.request
    const { stopping } = this.#serving
    return stopping === undefined ? signal : AbortSignal.any([signal, stopping])
  }

  get allowed() {
    return Effect.promise(() => mayStillAsk(this.#endpoint, this.#said, this.asker, this.#serving))
  }

  get stream() {
    return streamOf(this.#serving.streams, this.asker)
  }

  get request(): Asking {
    const { path, traceId } = this.#said
    return { path, query: this.#decoded.given, caller: callerOf(this.asker), traceId, lists: this.#serving.lists }
  }
}

/** Tried twice, because two first requests to an empty register both want to become its first user. */
const actorOf = ({ actor }: AppOptions): AnyAsked["actor"] =>
  Effect.retry(resolveActor(actor), { while: ({ _tag }) => _tag === "Refused", times: 1 })

/** Two callers never go on with each other's lists, nor one whose view has changed meanwhile. */
const callerOf = ({ by, key, units, user }: Asker): string => JSON.stringify([by, user, key, units && [...units]])
