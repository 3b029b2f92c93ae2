import type { Words } from "@kheo/application/language"
import type { Session } from "./session.ts"

/** Prints a result: the one JSON object with `--json`, else the text. Standard output carries nothing else. */
export const print = ({ json }: Pick<Session, "json">, object: unknown, text: () => string): void => {
  process.stdout.write(`${json ? JSON.stringify(object) : text()}\n`)
}

/** Prints what went wrong: to people on standard error, and as an object on standard output with `--json`. */
export const printProblem = (
  { json, language }: Pick<Session, "json" | "language">,
  code: string,
  words: Words,
): void => {
  if (json) process.stdout.write(`${JSON.stringify({ ok: false, code, message: words[language] })}\n`)
  process.stderr.write(`${words[language]}\n`)
}

/** Progress and hints, for people only. */
export const tell = (text: string): void => {
  process.stderr.write(`${text}\n`)
}
