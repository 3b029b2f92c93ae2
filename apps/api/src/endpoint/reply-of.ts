import type { Answer, Content, Endpoint } from "./endpoint.ts"
import { tagKept, tagOf } from "./entity-tag.ts"
import { positionIn } from "./position.ts"
import { versionTag } from "./preconditions.ts"
import type { Reply } from "./reply.ts"

/** An endpoint's answer in HTTP; 304 where the caller has it already. */
export const replyOf = (
  { method, response: { media, status: usual } }: Endpoint,
  answer: Answer<unknown>,
  ifNoneMatch: string | null,
  mediaType: string,
): Reply => {
  const { headers, replayed, status = usual, version } = answer
  const position = positionIn(answer)
  const body = status === 204 ? null : media === undefined ? JSON.stringify(answer.body) : (answer.body as Content)
  const about: Record<string, string> = status === 204 ? {} : { "Content-Type": mediaType }
  if (position !== undefined) about["Kheo-Position"] = String(position)
  if (replayed === true) about["Idempotency-Replayed"] = "true"
  if (method !== "get") {
    if (version !== undefined) about["ETag"] = versionTag(version)
    return { status, headers: { ...about, ...headers }, body }
  }
  if (body === null || body instanceof ReadableStream || status !== 200)
    return { status, headers: { ...about, ...headers }, body }
  const tag = headers?.["ETag"] ?? tagOf(body, version)
  const reply = { status, headers: { ...about, "Cache-Control": kept, ...headers, ETag: tag }, body }
  const own = tagKept(ifNoneMatch, tag)
  return own === undefined ? reply : notModified(reply, own)
}

/** A caller may keep it, but asks every time whether it still holds; nobody on the way may rewrite it, which would weaken its tag. */
const kept = "private, no-cache, no-transform"

const notModified = ({ headers }: Reply, ETag: string): Reply => {
  const {
    "Content-Language": _,
    "Content-Length": _length,
    "Content-Type": _type,
    ...about
  } = headers as Record<string, string>
  return { status: 304, headers: { ...about, ETag }, body: null }
}
