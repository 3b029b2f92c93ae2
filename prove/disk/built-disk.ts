import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const source = fileURLToPath(new URL("disk.c", import.meta.url))
let built: string | undefined

/** The library that is loaded before libc, compiled once a run; throws where there is no gcc or no Linux. */
export const builtDisk = (): string => {
  if (built !== undefined) return built
  if (process.platform !== "linux") throw new Error("recorded and failing disks need Linux")
  const folder = mkdtempSync(join(tmpdir(), "kheo-disk-"))
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, "disk.so")
  const args = ["-O1", "-Wall", "-shared", "-fPIC", "-o", file, source, "-lpthread"]
  const { error, status, stderr } = spawnSync("gcc", args, { encoding: "utf8" })
  if (error !== undefined) throw new Error("recorded and failing disks need gcc: install it and run again")
  if (status !== 0) throw new Error(`disk.c does not compile: ${stderr}`)
  built = file
  return file
}
