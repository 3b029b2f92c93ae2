import { PortInUse, serve, tellStderr } from "@kheo/api"
import { exit } from "../cli/exit-codes.ts"
import { openStore } from "../cli/open-store.ts"
import { print, printProblem } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { importsOfApi } from "../imports-of-api.ts"

const defaultPort = 4747

/** `kheo serve`: answers until it is stopped with Ctrl+C. */
export const run = async (session: Session): Promise<number> => {
  const port = portOf(session)
  const store = await openStore(session)
  if (store === undefined) return exit.fileRefused
  try {
    const host = session.values["host"] ?? "127.0.0.1"
    const { close: closeImports, imports } = importsOfApi(session.folder, store.run, (defect) =>
      tellStderr("import", defect),
    )
    const server = await serve({ run: store.run, actor: session.asked, host, port, imports })
    print(session, { url: server.url }, () =>
      session.language === "vi"
        ? `API đang mở tại ${server.url} (xem ${server.url}/openapi.json). Ctrl+C để dừng.`
        : `The API is open at ${server.url} (see ${server.url}/openapi.json). Ctrl+C stops it.`,
    )
    await stopped()
    await Promise.all([server.close(), closeImports()])
    return exit.done
  } catch (cause) {
    if (!(cause instanceof PortInUse)) throw cause
    printProblem(session, "PortInUse", {
      vi: `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác bằng --port.`,
      en: `Another program is using port ${port}. Choose another with --port.`,
    })
    return exit.usage
  } finally {
    await store.close()
  }
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
