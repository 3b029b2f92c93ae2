import { BlockList, isIPv6 } from "node:net"

/** Networks that no receiver on the internet has: this host, the office's own networks, and those kept for special purposes. */
const special: ReadonlyArray<readonly [network: string, prefix: number]> = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
]

/** Within the one block of IPv6 that is given out: what carries IPv4 addresses, and what is for documents and tests. */
const specialWithin2000: ReadonlyArray<readonly [network: string, prefix: number]> = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
]

const blocked = new BlockList()
for (const [network, prefix] of special) blocked.addSubnet(network, prefix, "ipv4")
for (const [network, prefix] of specialWithin2000) blocked.addSubnet(network, prefix, "ipv6")

const given = new BlockList()
given.addSubnet("2000::", 3, "ipv6")

/** Whether an IP address is one of the public internet; an IPv6 address that maps an IPv4 one never is, whatever it maps. */
export const isPublic = (address: string): boolean =>
  isIPv6(address) ? given.check(address, "ipv6") && !blocked.check(address, "ipv6") : !blocked.check(address, "ipv4")
