import type { Language } from "@kheo/application/language"

/** An epoch that an event of the ledger tells of. */
export interface EpochTold {
  readonly epoch: number
  readonly position: number
  /** Position up to which the history that was given up had been signed. */
  readonly size: number
  readonly reason: string
}

/** Stored type of the events that open one. */
export const openingType = "kheo.ledger.epoch-opened.v1"

/** Reads one from a line as it is stored, which may be damaged: then there is none. */
export const epochTold = (entry: Uint8Array): ReadonlyArray<EpochTold> => {
  try {
    const { data, position } = JSON.parse(Buffer.from(entry).toString("utf8"))
    const { epoch, reason, size } = data
    if (!Number.isInteger(epoch) || !Number.isInteger(size) || typeof reason !== "string") return []
    return [{ epoch, position: Number(position), size, reason }]
  } catch {
    return []
  }
}

/** An epoch that was opened, on a line. */
export const epochLine = ({ epoch, position, reason, size }: EpochTold, language: Language): string =>
  language === "vi"
    ? `Kỳ ${epoch} mở ở vị trí ${position}, bỏ lịch sử đã ký đến vị trí ${size}: ${reason}`
    : `Epoch ${epoch} opened at position ${position}, giving up a history signed up to ${size}: ${reason}`
