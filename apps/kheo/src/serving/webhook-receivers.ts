import { type AllowList, readAllowList } from "@kheo/api/outgoing"
import { Usage } from "../cli/parse.ts"

/** Receivers of webhooks on the office's own network, as `KHEO_WEBHOOK_ALLOW` names them. */
export const webhookReceivers = (text = ""): AllowList => {
  const read = readAllowList(text)
  if (!("wrong" in read)) return read
  throw new Usage({
    vi: `KHEO_WEBHOOK_ALLOW: “${read.wrong}” không phải tên máy, địa chỉ IP hoặc dải địa chỉ như 10.1.2.0/24.`,
    en: `KHEO_WEBHOOK_ALLOW: “${read.wrong}” is no host name, IP address or network such as 10.1.2.0/24.`,
  })
}
