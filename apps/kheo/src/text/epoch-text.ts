import type { Language } from "@kheo/application/language"

/** An epoch that was opened, on a line. */
export const epochLine = (
  {
    epoch,
    position,
    reason,
    size,
  }: { readonly epoch: number; readonly position: number; readonly reason: string; readonly size: number },
  language: Language,
): string =>
  language === "vi"
    ? `Kỳ ${epoch} mở ở vị trí ${position}, bỏ lịch sử đã ký đến vị trí ${size}: ${reason}`
    : `Epoch ${epoch} opened at position ${position}, giving up a history signed up to ${size}: ${reason}`
