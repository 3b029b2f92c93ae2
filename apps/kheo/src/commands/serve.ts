import { isLoopback, PortInUse, readToken, serve } from "@kheo/api"
import { asksForKeys } from "@kheo/application"
import { exit } from "../cli/exit-codes.ts"
import { openStore, type OpenStore } from "../cli/open-store.ts"
import { print, printProblem, tell } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { ReadingJournal, readingsFile } from "../layer.ts"
import { recordAudit } from "../record-audit.ts"
import { tokenSettings } from "../token-settings.ts"

const defaultPort = 4747

/** `kheo serve`: answers until it is stopped with Ctrl+C. */
export const run = async (session: Session): Promise<number> => {
  const port = portOf(session)
  const settings = tokenSettings(process.env)
  const store = await openStore(session)
  if (store === undefined) return exit.fileRefused
  const journal = new ReadingJournal(readingsFile(session.folder))
  try {
    const host = session.values["host"] ?? "127.0.0.1"
    const tokens = settings === undefined ? undefined : readToken(settings)
    const audit = recordAudit(store.run)
    const server = await serve({ run: store.run, actor: session.asked, host, port, audit, journal, tokens })
    print(session, { url: server.url }, () =>
      session.language === "vi"
        ? `Trang xem và API đang mở: ${server.url} (API: ${server.url}/reference). Ctrl+C để dừng.`
        : `Pages and API are open: ${server.url} (API: ${server.url}/reference). Ctrl+C stops it.`,
    )
    tell(`${(await whoMayAsk(store, host, tokens !== undefined))[session.language]}`)
    await stopped()
    await server.close()
    return exit.done
  } catch (cause) {
    if (!(cause instanceof PortInUse)) throw cause
    printProblem(session, "PortInUse", {
      vi: `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác bằng --port.`,
      en: `Another program is using port ${port}. Choose another with --port.`,
    })
    return exit.usage
  } finally {
    journal.close()
    await store.close()
  }
}

/** Who may ask, and what an open host needs before anybody outside does. */
const whoMayAsk = async ({ run }: OpenStore, host: string, takesTokens: boolean) => {
  if (!isLoopback(host)) return openHost
  return takesTokens || (await run(asksForKeys)) ? keysAsked : ownUser
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

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once("SIGINT", () => resolve())
    process.once("SIGTERM", () => resolve())
  })

const portOf = ({ values }: Session): number => {
  const text = values["port"] ?? String(defaultPort)
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new Usage({ vi: `--port: “${text}” không phải số cổng.`, en: `--port: “${text}” is no port number.` })
  return port
}
