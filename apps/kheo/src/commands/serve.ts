import { type AllowList, PortInUse, readAllowList, readToken, serve } from "@kheo/api"
import { exit } from "../cli/exit-codes.ts"
import { openStore } from "../cli/open-store.ts"
import { print, printProblem, tell } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { importsOfApi } from "../imports-of-api.ts"
import { ReadingJournal, readingsFile } from "../layer.ts"
import { pdfOfApi } from "../pdf-of-api.ts"
import { recordAudit } from "../record-audit.ts"
import { observing } from "../serving/observing.ts"
import { serveSettings } from "../serving/settings.ts"
import { whoMayAsk } from "../serving/who-may-ask.ts"
import { tokenSettings } from "../token-settings.ts"
import { pdfPrograms } from "./document/pdf.ts"

/** `kheo serve`: answers until it is stopped with Ctrl+C. */
export const run = async (session: Session): Promise<number> => {
  const settings = serveSettings(session.values)
  const { drainMs, host, port } = settings
  const allowed = allowedOf(process.env["KHEO_WEBHOOK_ALLOW"] ?? "")
  const keysOfOthers = tokenSettings(process.env)
  const { layer, told, ...observe } = await observing(settings)
  const store = await openStore(session, layer === undefined ? {} : { beside: layer })
  if (store === undefined) return exit.fileRefused
  const journal = new ReadingJournal(readingsFile(session.folder))
  const defect = (cause: unknown) => observe.onDefect("import", cause)
  const { close: closeImports, imports } = importsOfApi(session.folder, store.run, defect)
  try {
    const tokens = keysOfOthers === undefined ? undefined : readToken(keysOfOthers)
    const server = await serve({
      run: store.run,
      actor: session.asked,
      host,
      port,
      audit: recordAudit(store.run),
      journal,
      tokens,
      imports,
      toPdf: pdfOfApi(pdfPrograms()),
      drainMs,
      outgoing: { allowed },
      ...observe,
    })
    print(session, { url: server.url }, () =>
      session.language === "vi"
        ? `Trang xem và API đang mở: ${server.url} (API: ${server.url}/reference). Ctrl+C để dừng.`
        : `Pages and API are open: ${server.url} (API: ${server.url}/reference). Ctrl+C stops it.`,
    )
    const access = await whoMayAsk(store, host, tokens !== undefined)
    if (settings.log) told("listening", { url: server.url, access: access[session.language] })
    else tell(access[session.language])
    await stopped()
    told("stopping")
    await Promise.all([server.close(), closeImports()])
    told("stopped")
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

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once("SIGINT", () => resolve())
    process.once("SIGTERM", () => resolve())
  })

/** Receivers of webhooks on the office's own network. */
const allowedOf = (text: string): AllowList => {
  const read = readAllowList(text)
  if (!("wrong" in read)) return read
  throw new Usage({
    vi: `KHEO_WEBHOOK_ALLOW: “${read.wrong}” không phải tên máy, địa chỉ IP hoặc dải địa chỉ như 10.1.2.0/24.`,
    en: `KHEO_WEBHOOK_ALLOW: “${read.wrong}” is no host name, IP address or network such as 10.1.2.0/24.`,
  })
}
