import { BlockList, isIP, isIPv6 } from "node:net"

/** Adds an address or a network (`10.1.2.0/24`) to a list; false for a text that is neither. */
export const addNetwork = (list: BlockList, text: string): boolean => {
  const [network = "", prefix, ...more] = text.split("/")
  const family = isIPv6(network) ? "ipv6" : "ipv4"
  const most = family === "ipv6" ? 128 : 32
  const isFine = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= most)
  if (isIP(network) === 0 || more.length > 0 || !isFine) return false
  list.addSubnet(network, Number(prefix ?? most), family)
  return true
}

/** Whether an address is in a list; an IPv4 address also as IPv6 writes it. */
export const holdsAddress = (list: BlockList, address: string): boolean => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/iu, "")
  return isIP(plain) !== 0 && list.check(plain, isIPv6(plain) ? "ipv6" : "ipv4")
}

/** The first of some texts that is neither address nor network. */
export const wrongNetwork = (texts: ReadonlyArray<string>): string | undefined =>
  texts.find((text) => !addNetwork(new BlockList(), text))

/** Those of some texts that are addresses or networks, as one list. */
export const networksOf = (texts: ReadonlyArray<string>): BlockList => {
  const list = new BlockList()
  for (const text of texts) addNetwork(list, text)
  return list
}
