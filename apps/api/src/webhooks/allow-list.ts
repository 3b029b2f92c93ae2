import { BlockList } from "node:net"
import { addNetwork, holdsAddress } from "@kheo/application"

/** Receivers that the operator allows although they are not on the internet. */
export interface AllowList {
  /** By name: whatever address the office's own name server gives. */
  readonly host: (name: string) => boolean
  readonly address: (address: string) => boolean
}

/** Reads names, addresses and networks (`10.1.2.0/24`), separated by commas or spaces; the first entry that is none of these instead. */
export const readAllowList = (text: string): AllowList | { readonly wrong: string } => {
  const addresses = new BlockList()
  const names = new Set<string>()
  for (const entry of text.split(/[\s,]+/).filter((part) => part !== "")) {
    if (addNetwork(addresses, entry)) continue
    if (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(entry) && !/^[\d.]+$/.test(entry)) names.add(entry.toLowerCase())
    else return { wrong: entry }
  }
  return {
    host: (name) => names.has(name.toLowerCase()),
    address: (address) => holdsAddress(addresses, address),
  }
}

/** Nothing but the internet. */
export const nobody: AllowList = { host: () => false, address: () => false }
