import type { Words } from "@kheo/application/language"
import { jsonForTerminal, textForTerminal } from "./for-terminal.ts"
import type { Session } from "./session.ts"

/** Prints a result: the one JSON object with `--json`, else the text. Standard output carries nothing else. */
export const print = ({ json }: Pick<Session, "json">, object: unknown, text: () => string): void => {
  process.stdout.write(`${json ? jsonForTerminal(object) : textForTerminal(text())}\n`)
}

/** Prints what went wrong: to people on standard error, and as an object on standard output with `--json`. */
export const printProblem = (
  { json, language }: Pick<Session, "json" | "language">,
  code: string,
  words: Words,
): void => {
  if (json) process.stdout.write(`${jsonForTerminal({ ok: false, code, message: words[language] })}\n`)
  process.stderr.write(`${textForTerminal(words[language])}\n`)
}

/** Progress and hints, for people only. */
export const tell = (text: string): void => {
  process.stderr.write(`${textForTerminal(text)}\n`)
}

/** What Khéo drew itself, with its own colours; never data. */
export const tellDrawn = (drawn: string): void => {
  process.stderr.write(`${drawn}\n`)
}
