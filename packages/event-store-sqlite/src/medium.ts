import { accessSync, constants, existsSync, realpathSync, statfsSync } from "node:fs"
import { dirname, resolve } from "node:path"
import type { StoreUnavailable } from "@kheo/event-store"

/** Why a file may only be read where it lies; undefined where it can be written. */
export type Refusal = Pick<StoreUnavailable, "reason" | "detail">

/** Types of `statfs` whose locks and shared memory don't reach every computer that sees the file. */
const networkTypes: ReadonlyMap<number, string> = new Map([
  [0x6969, "NFS"],
  [0x517b, "SMB"],
  [0xfe534d42, "SMB2"],
  [0xff534d42, "CIFS"],
  [0x65735546, "FUSE (sshfs)"],
  [0x01021997, "9P"],
  [0x73757245, "Coda"],
  [0x5346414f, "AFS"],
  [0x00c36400, "Ceph"],
  [0x01161970, "GFS2"],
  [0x7461636f, "OCFS2"],
])

/** What is asked of the system: the type of a folder's file system, its real path, and whether a path may be written. */
export interface System {
  readonly fileSystem: (folder: string) => number | bigint
  readonly realPath: (folder: string) => string
  /** Throws the system's error where it may not. */
  readonly mayWrite: (path: string) => void
}

const system: System = {
  fileSystem: (folder) => statfsSync(folder).type,
  realPath: (folder) => realpathSync.native(folder),
  mayWrite: (path) => accessSync(path, constants.W_OK),
}

/** Asks before anything is opened; a folder that is not there yet is judged by the nearest one that is. */
export const refusalOf = (file: string, { fileSystem, mayWrite, realPath }: System = system): Refusal | undefined => {
  const folder = nearest(dirname(resolve(file)))
  const network = networkName(fileSystem, folder) ?? shareName(realPath, folder)
  if (network !== undefined) return { reason: "network-file-system", detail: network }
  for (const path of [folder, file])
    try {
      if (existsSync(path)) mayWrite(path)
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code
      return { reason: code === "EROFS" ? "read-only" : "no-permission", detail: `${code}: ${path}` }
    }
  return undefined
}

const networkName = (fileSystem: System["fileSystem"], folder: string): string | undefined =>
  networkTypes.get(attempt(() => Number(fileSystem(folder)) >>> 0, 0))

/** A mapped drive of Windows has its share's name as its real path; `\\?\C:\` and `\\.\` are this computer. */
const shareName = (realPath: System["realPath"], folder: string): string | undefined => {
  const real = attempt(() => realPath(folder), folder)
  return /^\\\\(?:\?\\UNC\\|(?![?.]\\))/i.test(real) ? real : undefined
}

const nearest = (folder: string): string => {
  const above = dirname(folder)
  return existsSync(folder) || above === folder ? folder : nearest(above)
}

/** A system that can't answer is not a reason to refuse a file. */
const attempt = <A>(question: () => A, unknown: A): A => {
  try {
    return question()
  } catch {
    return unknown
  }
}
