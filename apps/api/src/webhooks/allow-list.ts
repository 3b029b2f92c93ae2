import { BlockList, isIP, isIPv6 } from "node:net"

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
    const [network = "", prefix, ...more] = entry.split("/")
    const family = isIPv6(network) ? "ipv6" : "ipv4"
    const most = family === "ipv6" ? 128 : 32
    if (
      isIP(network) !== 0 &&
      more.length === 0 &&
      (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= most))
    )
      addresses.addSubnet(network, Number(prefix ?? most), family)
    else if (prefix === undefined && /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(entry) && !/^[\d.]+$/.test(entry))
      names.add(entry.toLowerCase())
    else return { wrong: entry }
  }
  return {
    host: (name) => names.has(name.toLowerCase()),
    address: (address) => addresses.check(address, isIPv6(address) ? "ipv6" : "ipv4"),
  }
}

/** Nothing but the internet. */
export const nobody: AllowList = { host: () => false, address: () => false }
