import { readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Stops servers whose run was killed: the folder's name tells the run's process, `postmaster.pid` the server's own. */
export const stopStrayServers = (prefix: string): void => {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue
    const run = Number(name.slice(prefix.length).split("-")[0])
    if (!Number.isInteger(run) || run <= 0 || isAlive(run)) continue
    const folder = join(tmpdir(), name)
    const server = serverOf(folder)
    if (server !== undefined) kill(server)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const serverOf = (folder: string): number | undefined => {
  try {
    const [pid, data] = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")
    return data === folder && Number(pid) > 0 ? Number(pid) : undefined
  } catch {
    return undefined
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM"
  }
}

const kill = (pid: number): void => {
  try {
    process.kill(pid, "SIGQUIT")
  } catch {
    // It has ended by itself.
  }
}
