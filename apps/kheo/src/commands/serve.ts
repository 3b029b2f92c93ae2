import { PortInUse, readToken, serve } from "@kheo/api"
import { exit } from "../cli/exit-codes.ts"
import { openStore } from "../cli/open-store.ts"
import { print, printProblem, tell } from "../cli/output.ts"
import type { Session } from "../cli/session.ts"
import { importsOfApi } from "../imports-of-api.ts"
import { ReadingJournal, readingsFile } from "../layer.ts"
import { pdfOfApi } from "../pdf-of-api.ts"
import { recordAudit } from "../record-audit.ts"
import { keepHeapLean, leanCache } from "../lean-memory.ts"
import { observing } from "../serving/observing.ts"
import { serveSettings } from "../serving/settings.ts"
import { webhookReceivers } from "../serving/webhook-receivers.ts"
import { whoMayAsk } from "../serving/who-may-ask.ts"
import { tokenSettings } from "../token-settings.ts"
import { pdfPrograms } from "./document/pdf.ts"

/** `kheo serve`: answers until it is stopped with Ctrl+C. */
export const run = async (session: Session): Promise<number> => {
  keepHeapLean()
  const settings = serveSettings(session.values)
  const { drainMs, host, port } = settings
  const keysOfOthers = tokenSettings(process.env)
  const allowed = webhookReceivers(process.env["KHEO_WEBHOOK_ALLOW"])
  const { layer, told, ...observe } = await observing(settings)
  const store = await openStore(session, { cache: leanCache, ...(layer === undefined ? {} : { beside: layer }) })
  if (store === undefined) return exit.fileRefused
  const journal = new ReadingJournal(readingsFile(session.folder))
  const defect = (cause: unknown) => observe.onDefect("import", cause)
  const { close: closeImports, imports } = importsOfApi(session.folder, store.run, defect)
  try {
    const tokens = keysOfOthers === undefined ? undefined : readToken(keysOfOthers)
    const server = await serve({
      run: store.run,
      settle: store.settle,
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
