import { isCanonical } from "./canonical.ts"

/** An entry's attributes, of which nothing is known yet but that they are JSON. */
export type Envelope = Readonly<Record<string, unknown>>

/** The JSON object whose canonical UTF-8 these bytes are; undefined when they are not. */
export const openEntry = (entry: Uint8Array): Envelope | undefined => {
  try {
    const text = utf8.decode(entry)
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value)
    return isObject && isCanonical(value, text) ? (value as Envelope) : undefined
  } catch {
    return undefined
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
