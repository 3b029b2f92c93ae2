/** What a file is, by its content. */
export type Format = "xlsx" | "ole" | "pdf" | "empty" | "other"

/** Tells by the first bytes what a file is, whatever its name says. */
export const sniff = (bytes: Uint8Array): Format => {
  if (bytes.length === 0) return "empty"
  const start = Buffer.from(bytes.subarray(0, 8))
  if (start.subarray(0, 2).toString("latin1") === "PK") return "xlsx"
  if (start.subarray(0, 4).toString("hex") === "d0cf11e0") return "ole"
  return start.subarray(0, 4).toString("latin1") === "%PDF" ? "pdf" : "other"
}
