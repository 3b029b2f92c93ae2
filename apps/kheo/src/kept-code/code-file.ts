import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { crc32 } from "node:zlib"

/** Compiled code by the file that it was compiled from. */
export type Code = ReadonlyMap<string, Uint8Array>

/** What was kept in a file; nothing where there is none, or where a byte of it is not as it was written. */
export const readCode = (file: string): Code => {
  try {
    const bytes = readFileSync(file)
    const [sum, length] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)]
    if (crc32(bytes.subarray(4)) !== sum) return new Map()
    const sizes: ReadonlyArray<readonly [path: string, size: number]> = JSON.parse(
      bytes.toString("utf8", 8, 8 + length),
    )
    let at = 8 + length
    return new Map(sizes.map(([path, size]) => [path, bytes.subarray(at, (at += size))]))
  } catch {
    return new Map()
  }
}

/** Keeps code for the next start; where that can't be, the next one compiles as this one did. */
export const writeCode = (file: string, code: Code): void => {
  const sizes = Buffer.from(JSON.stringify([...code].map(([path, { length }]) => [path, length])))
  const bytes = Buffer.concat([Buffer.alloc(8), sizes, ...code.values()])
  bytes.writeUInt32LE(sizes.length, 4)
  bytes.writeUInt32LE(crc32(bytes.subarray(4)), 0)
  const beside = `${file}.${process.pid}.new`
  const isKept = went(() => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(beside, bytes)
    renameSync(beside, file)
  })
  if (!isKept) went(() => rmSync(beside, { force: true }))
}

const went = (work: () => void): boolean => {
  try {
    work()
    return true
  } catch {
    return false
  }
}
