/** What becomes of a report of which no row could be taken. */
export const arrival = {
  written: { vi: "đã ghi là đã nhận báo cáo, “chưa đối chiếu”", en: "it was recorded as received, not reconciled" },
  planned: { vi: "sẽ ghi là đã nhận báo cáo, “chưa đối chiếu”", en: "it will be recorded as received, not reconciled" },
  held: { vi: "không ghi gì, kể cả việc đã nhận báo cáo", en: "nothing was recorded, not even that it was received" },
} as const
