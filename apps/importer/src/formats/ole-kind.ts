import { openOle } from "./ole-container.ts"

/** What an OLE container (the old Office's file) holds. */
export type OleKind = "xls" | "encrypted" | "doc" | "other-office" | "damaged"

const streams: ReadonlyArray<readonly [OleKind, RegExp]> = [
  ["encrypted", /^(EncryptedPackage|EncryptionInfo|\tDRMContent)$/i],
  ["xls", /^(Workbook|Book)$/i],
  ["doc", /^WordDocument$/i],
]

/** By the names of the streams in its directory. */
export const oleKind = (bytes: Uint8Array): OleKind => {
  const { entries, whole } = openOle(bytes)
  const known = streams.find(([, pattern]) => entries.some(({ name }) => pattern.test(name)))?.[0]
  return known ?? (whole ? "other-office" : "damaged")
}
