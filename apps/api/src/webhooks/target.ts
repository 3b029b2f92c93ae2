import { isIP } from "node:net"
import type { AllowList } from "./allow-list.ts"
import { isPublic } from "./public-address.ts"

/** What may be called: an address that was checked, of a URL. */
export interface Target {
  readonly url: URL
  readonly address: string
}

/** Every address of a name, as the machine finds them. */
export type Resolve = (name: string) => Promise<ReadonlyArray<string>>

/** The URL of a receiver; undefined for what can't be one. Odd ways to write an address are read as what they mean. */
export const receiverUrl = (text: string): URL | undefined => {
  if (!URL.canParse(text) || text.length > 2_000) return undefined
  const url = new URL(text)
  const isPlain = url.username === "" && url.password === "" && url.hash === ""
  return (url.protocol === "https:" || url.protocol === "http:") && isPlain && url.hostname !== "" ? url : undefined
}

/**
 * Resolves the receiver's name once and checks every address that it has; one of them is what is to be connected to.
 * `forbidden` also for http to anybody but those whom the operator allows; `unknown` for a name without addresses.
 */
export const targetOf = async (
  url: URL,
  allowed: AllowList,
  resolve: Resolve,
): Promise<Target | "forbidden" | "unknown"> => {
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "")
  const addresses = isIP(host) === 0 ? await resolve(host).catch(() => []) : [host]
  const [address] = addresses
  if (address === undefined) return "unknown"
  const isAllowed = allowed.host(host) || addresses.every((one) => allowed.address(one))
  const isFine =
    isAllowed || (url.protocol === "https:" && addresses.every((one) => isPublic(one) || allowed.address(one)))
  return isFine ? { url, address } : "forbidden"
}
