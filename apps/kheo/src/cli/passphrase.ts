import { Writable } from "node:stream"
import type { Words } from "@kheo/application/language"
import { Effect } from "effect"
import type { Session } from "./session.ts"

/** The passphrase of the signing key from `KHEO_PASSPHRASE`, for programs that nobody sits at. */
export const passphraseFromEnvironment: Effect.Effect<string | undefined> = Effect.sync(
  () => process.env["KHEO_PASSPHRASE"] || undefined,
)

/** From `KHEO_PASSPHRASE`, else asked for once on the terminal; undefined where there is neither. */
export const passphraseOf = ({ language }: Pick<Session, "language">): Effect.Effect<string | undefined> => {
  let asked: Promise<string | undefined> | undefined
  return Effect.promise(async () => {
    const given = process.env["KHEO_PASSPHRASE"] || undefined
    if (given !== undefined || !isTerminal()) return given
    return (asked ??= askHidden(words[language]))
  })
}

/** Whether somebody sits there to be asked. */
export const isTerminal = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true

/** Reads a line without showing it; undefined when nothing was typed, or Ctrl+C or Ctrl+D ended it. */
export const askHidden = async (question: string): Promise<string | undefined> => {
  const { createInterface } = await import("node:readline/promises")
  process.stderr.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  try {
    return (await lines.question("")) || undefined
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") return undefined
    throw error
  } finally {
    lines.close()
    process.stderr.write("\n")
  }
}

const words: Words = { vi: "Mật khẩu của khóa ký: ", en: "Passphrase of the signing key: " }
