import type { Said } from "../endpoint/said.ts"

/** The most that a body may hold, in bytes, unless its endpoint takes more. */
export const usualLimit = 1_048_576

/** The body's bytes; undefined as soon as there are too many, whatever was announced. */
export const readBody = async (said: Said, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  if (Number(said.header("content-length") ?? 0) > limit) return undefined
  const chunks: Array<Uint8Array> = []
  let size = 0
  for await (const chunk of said.request.body ?? []) {
    size += chunk.length
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Whether the body is JSON in UTF-8 as it stands: no other charset, nothing compressed, nothing that only looks alike. */
export const isPlainJson = (said: Said): boolean =>
  /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(said.header("content-type") ?? "") &&
  /^(identity)?$/i.test(said.header("content-encoding") ?? "")

/** Whether the body is of one of these types, and not compressed. */
export const isOfType = (said: Said, types: ReadonlyArray<string>): boolean =>
  types.includes((said.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "") &&
  /^(identity)?$/i.test(said.header("content-encoding") ?? "")
