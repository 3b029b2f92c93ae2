import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { exit } from "./cli/exit-codes.ts"
import { printProblem, tell } from "./cli/output.ts"
import type { Session } from "./cli/session.ts"
import { programVersion } from "./program-version.ts"

/** How long the screens may take to keep a draft and to give the terminal back, in milliseconds. */
const patience = 2_000

/**
 * Shows the screens so that nothing is left half-done, whatever ends them: a terminal that was closed, a signal, a defect.
 *
 * What is being typed becomes a draft; a command under way is written as a whole or not at all, which is the store's own promise.
 */
export const guardedScreens = async (
  session: Session,
  show: (leave: AbortSignal) => Promise<void>,
): Promise<number> => {
  const leaving = new AbortController()
  let gone = false
  let broken: { readonly cause: unknown } | undefined
  const hangUp = () => {
    gone = true
    leaving.abort()
  }
  const crash = (cause: unknown) => {
    broken ??= { cause }
    leaving.abort()
  }
  const late = new Promise<void>((resolve) => {
    leaving.signal.addEventListener("abort", () => setTimeout(resolve, patience).unref())
  })
  process.on("SIGHUP", hangUp).on("SIGTERM", hangUp).on("uncaughtException", crash).on("unhandledRejection", crash)
  process.stdin.on("error", hangUp)
  try {
    await Promise.race([show(leaving.signal), late.then(giveBack)])
  } catch (cause) {
    crash(cause)
  } finally {
    process.off("SIGHUP", hangUp).off("SIGTERM", hangUp).off("uncaughtException", crash)
    process.off("unhandledRejection", crash)
  }
  if (gone) return exit.interrupted
  if (broken === undefined) return exit.done
  tellCrash(session, broken.cause)
  return exit.internal
}

/** The terminal as it was, where the screens themselves no longer can: whole screen, cursor, pasting and keys. */
const giveBack = (): void => {
  process.stdout.write("\u001b[?2004l\u001b[?25h\u001b[?1049l")
  if (process.stdin.isTTY) process.stdin.setRawMode(false)
}

/** Says what happened, that nothing is lost, and where the draft and the log of the defect are. */
export const tellCrash = (session: Session, cause: unknown): void => {
  const detail = cause instanceof Error ? cause.message : String(cause)
  const log = writeLog(session.folder, cause)
  printProblem(session, "Internal", {
    vi: `Màn hình dừng vì lỗi ngoài dự kiến: ${detail}. Những gì đã ghi vẫn nguyên trong sổ; mở lại kheo là làm tiếp được.`,
    en: `The screens stopped at an unexpected error: ${detail}. What was written stays in the register; open kheo again to go on.`,
  })
  const drafts = join(session.folder, "drafts")
  const places = {
    vi: [`Bản nháp: ${drafts}`, ...(log === undefined ? [] : [`Nhật ký lỗi: ${log}`])],
    en: [`Drafts: ${drafts}`, ...(log === undefined ? [] : [`Log of the error: ${log}`])],
  }
  if (!session.json) for (const place of places[session.language]) tell(place)
}

/** A file for its owner only, since a defect may name what it met; undefined where none can be written. */
const writeLog = (folder: string, cause: unknown): string | undefined => {
  const now = new Date().toISOString()
  const logs = join(folder, "logs")
  const file = join(logs, `terminal-${now.replaceAll(/[-:]|\.\d+/gu, "")}.log`)
  const stack = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  try {
    mkdirSync(logs, { recursive: true, mode: 0o700 })
    writeFileSync(file, `${now} kheo ${programVersion} node ${process.version} ${process.platform}\n${stack}\n`, {
      mode: 0o600,
    })
    return file
  } catch {
    return undefined
  }
}
