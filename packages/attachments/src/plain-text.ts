import type { Recognised } from "./recogniser.ts"

/** Tells text from everything else by all of it: UTF-8 without control characters that no text has. */
export class PlainText {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true })
  #isText = true
  /** End of what was read, so that a mark which stands across two chunks is seen. */
  #before = ""
  #active = false

  next(chunk: Uint8Array): void {
    if (this.#isText) this.#read(() => this.#decoder.decode(chunk, { stream: true }))
  }

  finish(head: Buffer): Recognised {
    if (this.#isText) this.#read(() => this.#decoder.decode())
    if (!this.#isText) return { refused: "unknown" }
    const beginning = head
      .toString("utf8")
      .replace(/^\ufeff/, "")
      .trimStart()
    if (beginning.startsWith("#!") || /^(@echo|rem |param\s*\(|option explicit|on error resume)/i.test(beginning))
      return { refused: "script" }
    if (beginning.startsWith("<")) return { refused: beginning.startsWith("<?php") ? "script" : "web-page" }
    return this.#active ? { refused: "web-page" } : { mediaType: "text/plain; charset=utf-8" }
  }

  #read(decode: () => string): void {
    try {
      const text = this.#before + decode()
      // oxlint-disable-next-line no-control-regex
      if (/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text)) this.#isText = false
      if (/<(script|html|iframe|svg|object|\?php)[\s>/]/i.test(text)) this.#active = true
      this.#before = text.slice(-10)
    } catch {
      this.#isText = false
    }
  }
}
