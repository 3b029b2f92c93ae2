/** One message of a stream of events. */
export interface Message {
  readonly event: string
  readonly id: string | undefined
  readonly data: string
}

/** Reads a stream of events as a browser does: a message counts when the empty line after it has come. */
export class Follower {
  readonly messages: Array<Message> = []
  /** Of the last whole message that had one: where the next connection resumes. */
  lastId: string | undefined
  /** Bytes that came, over all connections. */
  bytes = 0
  comments = 0

  /** Connects and reads until the server ends, the signal aborts, or `enough` says so after some bytes; whether the server ended it. */
  async read(
    request: (init: RequestInit) => Promise<Response> | Response,
    enough: (follower: Follower) => boolean = () => false,
    signal?: AbortSignal,
  ): Promise<boolean> {
    const stop = new AbortController()
    const either = signal === undefined ? stop.signal : AbortSignal.any([stop.signal, signal])
    const headers = this.lastId === undefined ? {} : { "Last-Event-ID": this.lastId }
    try {
      const response = await request({ headers, signal: either })
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
      const reader = (response.body as ReadableStream<Uint8Array>).getReader()
      const cancelled = () => void reader.cancel().catch(() => undefined)
      either.addEventListener("abort", cancelled)
      const utf8 = new TextDecoder()
      for (let rest = ""; ;) {
        const { done, value } = await reader.read()
        if (done) return !either.aborted
        this.bytes += value.length
        const parts = (rest + utf8.decode(value, { stream: true })).split("\n\n")
        rest = parts.pop() ?? ""
        for (const part of parts) this.#hear(part)
        if (enough(this)) {
          stop.abort()
          return false
        }
      }
    } catch (cause) {
      if (either.aborted) return false
      throw cause
    }
  }

  /** Positions of the events that came, in the order in which they came. */
  get positions(): ReadonlyArray<number> {
    return this.messages.filter(({ event }) => event === "message").map(({ id }) => Number(id))
  }

  #hear(part: string): void {
    const fields = part.split("\n").map((line) => /^([^:]*)(?:: ?(.*))?$/s.exec(line)?.slice(1) ?? [])
    const field = (name: string) => fields.find(([one]) => one === name)?.[1]
    const data = field("data")
    if (data === undefined) {
      if (field("") !== undefined) this.comments += 1
      return
    }
    const id = field("id")
    if (id !== undefined) this.lastId = id
    this.messages.push({ event: field("event") ?? "message", id, data })
  }
}
