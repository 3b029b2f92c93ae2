import { hash } from "node:crypto"
import { versionTag } from "./preconditions.ts"

/** The strong tag of a representation, by its bytes; that of a resource at a version names the version first, for `If-Match`. */
export const tagOf = (body: string | Uint8Array, version: number | undefined): string => {
  const print = hash("sha256", body, "base64url").slice(0, 22)
  return version === undefined ? `"${print}"` : versionTag(version, print)
}

/** The tag of the same representation compressed. */
export const gzipTag = (tag: string): string => `${tag.slice(0, -1)}-gzip"`

/** That of the tags in `If-None-Match` which is this representation's, compressed or not; it is the one that the caller keeps. */
export const tagKept = (header: string | null, tag: string): string | undefined => {
  if (header === null) return undefined
  if (header.trim() === "*") return tag
  const named = header.split(",").map((entry) => entry.trim().replace(/^W\//, ""))
  return named.find((one) => one === tag || one === gzipTag(tag))
}
