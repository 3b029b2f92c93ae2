import { EventEmitter } from "node:events"
import { PassThrough } from "node:stream"
import { stripVTControlCharacters } from "node:util"
import { type Left, showScreens, type TerminalOptions } from "../run-terminal.tsx"

/** The screens on a pretended terminal, driven by bytes and read as text. */
export interface Opened {
  readonly frame: () => ReadonlyArray<string>
  /** Everything that was written, control sequences included. */
  readonly bytes: () => string
  readonly type: (bytes: string | Uint8Array) => void
  readonly resize: (columns: number, rows: number) => void
  /** The frame as soon as it says this; fails with what was on the screen instead. */
  readonly until: (text: string) => Promise<ReadonlyArray<string>>
  readonly ended: Promise<Left>
}

/** Opens the screens; `whole` frames are written anew each time, else as on a real terminal. */
export const openScreens = (
  options: TerminalOptions,
  { columns = 80, rows = 24, whole = true }: { columns?: number; rows?: number; whole?: boolean } = {},
): Opened => {
  const written: Array<string> = []
  const stdout = Object.assign(new EventEmitter(), {
    columns,
    rows,
    isTTY: true,
    writable: true,
    write: (text: string, done?: unknown) => {
      written.push(text)
      if (typeof done === "function") done()
      return true
    },
  })
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => stdin,
    ref: () => stdin,
    unref: () => stdin,
  })
  const streams = { stdin, stdout: stdout as unknown as NodeJS.WritableStream, interactive: true, patchConsole: false }
  const ended = showScreens(options, { ...streams, debug: whole })
  const frame = () => stripVTControlCharacters(written.findLast((text) => text.includes("\n")) ?? "").split("\n")
  const until = async (text: string) => {
    for (const deadline = Date.now() + 4_000; Date.now() < deadline;) {
      if (frame().some((line) => line.includes(text))) return frame()
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    throw new Error(`never saw “${text}”, but:\n${frame().join("\n")}`)
  }
  return {
    frame,
    until,
    ended,
    bytes: () => written.join(""),
    type: (bytes) => void stdin.write(bytes),
    resize: (wide, high) => {
      Object.assign(stdout, { columns: wide, rows: high })
      stdout.emit("resize")
    },
  }
}
