/** What a bundle says of itself. */
export interface Manifest {
  readonly ledger: string
  readonly position: number
  readonly root: string
  /** Whether the attached files are in the bundle. */
  readonly attachments: boolean
  /** SHA-256 of each file by its path, but of the list itself. */
  readonly files: Readonly<Record<string, string>>
}

/** Reads `manifest.json`; undefined for a text that is none. */
export const readManifest = (text: string): Manifest | undefined => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== "object" || value === null) return undefined
  const { attachments, files, ledger, position, root } = value as Record<string, unknown>
  if (typeof ledger !== "string" || typeof root !== "string" || !Number.isSafeInteger(position)) return undefined
  if (typeof files !== "object" || files === null || Object.values(files).some((hash) => typeof hash !== "string"))
    return undefined
  return {
    ledger,
    position: position as number,
    root,
    attachments: attachments === true,
    files: files as Manifest["files"],
  }
}
