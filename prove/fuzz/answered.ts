import { unpromised } from "@kheo/api/proving"
import type { AnyRequest } from "./any-request.ts"
import type { AskedOffice } from "./office.ts"

/** What came of a request: its status, the ids that it names, and what is wrong with it, if anything. */
export interface Answered {
  readonly status: number
  readonly ids: ReadonlyArray<string>
  readonly fault: string | undefined
}

/** Milliseconds of the processor's that an answer may take; others on a busy machine don't count. */
const patience = 1_000

/** Milliseconds that an answer may take whatever else the machine does: it waits for something. */
const longPatience = 5_000

/** Sends a request and looks whether its answer is one of those that the document promises, in time. */
export const answered = async (
  office: AskedOffice,
  request: AnyRequest,
  key: string | undefined,
): Promise<Answered> => {
  const defects = office.defects.length
  const first = await sent(office, request, key)
  const { response, text } = first
  const told = (fault: string | undefined): Answered => ({ status: response.status, ids: idsIn(response, text), fault })
  if (office.defects.length > defects) return told(`a defect: ${String(office.defects.at(-1))}`)
  if (response.status >= 500 && response.status !== 501) return told(`${response.status}: ${text.slice(0, 300)}`)
  const leaked = /node_modules|\bat [^"]*:\d+:\d+|\.samples\.ts|\bselect\b.*\bfrom\b/i.exec(text)
  if (leaked !== null) return told(`it tells of its inside: ${leaked[0]}`)
  const broken = request.method === "HEAD" ? undefined : unpromised(request.path, request.method, response, text)
  if (broken !== undefined) return told(broken)
  // The first answer of a kind loads what makes it; whoever hangs does so again.
  const slow = first.slow === undefined ? undefined : (await sent(office, request, key)).slow
  return told(slow)
}

const sent = async ({ app }: AskedOffice, { body, headers, method, path }: AnyRequest, key: string | undefined) => {
  const hangUp = new AbortController()
  // Who waits for events waits on; what is looked at is that hanging up ends it.
  const timer = /\bwait=[1-9]/.test(path) ? setTimeout(() => hangUp.abort(), 10) : undefined
  const start = performance.now()
  const processor = process.cpuUsage()
  const response = await app.request(path, {
    method,
    headers: { ...headers, ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }) },
    signal: hangUp.signal,
    ...(body === undefined ? {} : { body }),
  })
  const text = await textOf(response)
  clearTimeout(timer)
  const { system, user } = process.cpuUsage(processor)
  const [worked, took] = [Math.round((system + user) / 1_000), Math.round(performance.now() - start)]
  const slow = worked > patience || took > longPatience ? `it took ${took} ms, ${worked} of them at work` : undefined
  return { response, text, slow }
}

/** Of a stream of events, its beginning; of a file, nothing. */
const textOf = async (response: Response): Promise<string> => {
  const type = response.headers.get("content-type") ?? ""
  if (type === "text/event-stream") {
    await response.body?.cancel()
    return "…"
  }
  const bytes = new Uint8Array(await response.arrayBuffer())
  const isZipped = bytes.length > 0 && response.headers.has("content-encoding")
  const read = isZipped ? new Uint8Array(await unzipped(bytes)) : bytes
  return /^(text\/|application\/([a-z.-]+\+)?json)/.test(type) || response.status >= 400
    ? new TextDecoder().decode(read)
    : bytes.length === 0
      ? ""
      : "…"
}

const unzipped = (bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer()

/** What was made, by its own id, so that later requests can name it. */
const idsIn = (response: Response, text: string): ReadonlyArray<string> => {
  if (response.status >= 300 || response.headers.get("content-type")?.endsWith("json") !== true) return []
  return [...text.matchAll(/"(?:id|event)":"([^"]{1,80})"/g)].slice(0, 5).flatMap(([, id]) => id ?? [])
}
