import { isIP } from "node:net"
import type { Asker } from "@kheo/application"
import type { Said } from "../endpoint/said.ts"
import { isLoopback } from "../misdirected.ts"
import { trouble, type Trouble } from "../problem/index.ts"

/**
 * The address that a request came from: of whoever opened the connection; where that is a proxy on this very computer, the one that
 * it says it was asked from, which is the last that it names.
 */
export const addressOf = (said: Said): string => {
  const direct = said.address.replace(/^::ffff:/iu, "")
  if (!isLoopback(direct)) return direct
  const told = said.header("x-forwarded-for")?.split(",").at(-1)?.trim() ?? ""
  return isIP(told) === 0 ? direct : told
}

/** Why somebody may not ask from where they do: their key is for other addresses. */
export const elsewhere = (asker: Asker, said: Said): Trouble | undefined =>
  asker.addresses === undefined || asker.mayComeFrom(addressOf(said))
    ? undefined
    : trouble("not-allowed", { code: "address-not-allowed", detail: words })

const words = {
  vi: "Khóa truy cập này chỉ dùng được từ những địa chỉ đã ghi khi cấp khóa.",
  en: "This access key opens only from the addresses that were named when it was issued.",
}
