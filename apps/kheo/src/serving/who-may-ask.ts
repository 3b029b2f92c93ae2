import { isLoopback } from "@kheo/api"
import { asksForKeys } from "@kheo/application"
import type { OpenStore } from "../cli/open-store.ts"

/** Who may ask, and what an open host needs before anybody outside does. */
export const whoMayAsk = async ({ run }: OpenStore, host: string, takesTokens: boolean) => {
  if (!isLoopback(host)) return openHost
  return takesTokens || (await run(asksForKeys)).asks ? keysAsked : ownUser
}

const ownUser = {
  vi: "Chưa cấp khóa truy cập nào: mọi chương trình trên máy này dùng API với quyền của tài khoản đang chạy. Cấp khóa: kheo keys issue.",
  en: "No access key was issued yet: every program on this computer uses the API as the account that runs it. Issue keys with kheo keys issue.",
}
const keysAsked = {
  vi: "Mỗi yêu cầu cần khóa truy cập: Authorization: Bearer kheo_… (kheo keys issue).",
  en: "Every request needs an access key: Authorization: Bearer kheo_… (kheo keys issue).",
}
const openHost = {
  vi: "Máy khác tới được địa chỉ này: mỗi yêu cầu cần khóa truy cập, và khóa sẽ đi không mã hóa. Hãy để Khéo ở 127.0.0.1 và đặt trước nó một máy chủ TLS, ví dụ Caddy: caddy reverse-proxy --from sothidua.example.vn --to 127.0.0.1:4747 --change-host-header.",
  en: "Other computers reach this address: every request needs an access key, and keys travel unencrypted. Leave Khéo on 127.0.0.1 and put a TLS server before it, Caddy for instance: caddy reverse-proxy --from register.example.org --to 127.0.0.1:4747 --change-host-header.",
}
