import type { IncomingMessage, ServerResponse } from "node:http"
import type { Heard } from "../endpoint/said.ts"

/** What Node heard of a request, as far as it is looked at; a `Request` takes longer to make than most answers. */
export class HeardByNode implements Heard {
  readonly method: string
  readonly url: string
  readonly body: IncomingMessage
  readonly #outgoing: ServerResponse
  #signal: AbortSignal | undefined

  constructor(incoming: IncomingMessage, outgoing: ServerResponse) {
    const { headers, method = "", url = "" } = incoming
    this.method = method
    this.body = incoming
    this.url = `http://${headers.host}${url}`
    this.#outgoing = outgoing
  }

  /** Aborted when the caller hangs up before the answer has been given. */
  get signal(): AbortSignal {
    return (this.#signal ??= hungUp(this.#outgoing))
  }
}

const hungUp = (outgoing: ServerResponse): AbortSignal => {
  const gone = new AbortController()
  const told = () => {
    if (!outgoing.writableFinished) gone.abort()
  }
  if (outgoing.destroyed) told()
  else outgoing.once("close", told)
  return gone.signal
}
