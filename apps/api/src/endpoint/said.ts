import type { IncomingMessage } from "node:http"
import type { Language } from "@kheo/application/language"
import { parentSpanOf, traceIdOf } from "./trace-id.ts"
import { languageOf } from "./weighted.ts"

/** A request as far as it is looked at; a `Request` is one. */
export interface Heard extends Pick<Request, "method" | "url" | "signal"> {
  readonly body: AsyncIterable<Uint8Array> | null
  /** Looked into only where Node's own record is not at hand. */
  readonly headers?: Pick<Headers, "get">
}

/** What a request says beside its body, read when somebody asks: most requests are answered without most of it. */
export class Said {
  readonly request: Heard
  /** When it was first looked at, by the process's own clock. */
  readonly since = performance.now()
  readonly #incoming: IncomingMessage | undefined
  #traceId: string | undefined

  constructor(request: Heard, incoming: IncomingMessage | undefined) {
    this.request = request
    this.#incoming = incoming
  }

  /** A header as it was sent; Node's own record of it is faster to read than `Headers` is to make. */
  header(name: string): string | null {
    if (this.#incoming === undefined) return this.request.headers?.get(name) ?? null
    const value = this.#incoming.headers[name]
    return value === undefined ? null : String(value)
  }

  /** Of whoever opened the connection, which is a proxy where there is one; empty where the app is asked in process. */
  get address(): string {
    return this.#incoming?.socket.remoteAddress ?? ""
  }

  /** Percent-encoded. */
  get path(): string {
    const { url } = this.request
    const [query, start] = [url.indexOf("?"), url.indexOf("/", 8)]
    return url.slice(start, query === -1 ? undefined : query)
  }

  /** Without its question mark. */
  get search(): string {
    const { url } = this.request
    const [query, fragment] = [url.indexOf("?"), url.indexOf("#")]
    return query === -1 ? "" : url.slice(query + 1, fragment === -1 ? undefined : fragment)
  }

  get language(): Language {
    return languageOf(this.header("accept-language"))
  }

  /** The caller's span that this belongs below; empty where nobody said one, as of the first of a trace. */
  get parentSpan(): string {
    return parentSpanOf(this.header("traceparent"))
  }

  /** The same however often it is asked. */
  get traceId(): string {
    this.#traceId ??= traceIdOf(this.header("traceparent"))
    return this.#traceId
  }
}
