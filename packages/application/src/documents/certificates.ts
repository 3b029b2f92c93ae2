import { certificates, certificatesDocument, defaultCertificateWording, plainText } from "@kheo/documents"
import { Effect } from "effect"
import type { Document } from "./document.ts"
import { paperSources } from "./paper-sources.ts"
import { DocumentRefused } from "./refused.ts"
import { worded, wordingGiven } from "./wording-given.ts"

/** Giấy khen by merge: one file with a page for each, or a file for each. */
export const certificatesDocumentEntry: Document = {
  name: "certificates",
  words: { vi: "Giấy khen, bằng khen (mỗi người một trang)", en: "Certificates, a page for each award" },
  needs: [],
  takes: ["day", "wording"],
  formats: ["docx"],
  issued: false,
  wording: defaultCertificateWording,
  compose: Effect.fn("certificatesDocumentEntry")(function* (asked) {
    const wording = yield* wordingGiven(defaultCertificateWording, asked.wording)
    const { candidates, forms, lacking, paper } = yield* paperSources(asked, "QĐ")
    const all = yield* worded(() => certificates({ ...paper, candidates, forms, wording }))
    if (all.length === 0) return yield* nobodyAwarded
    const { asOf, campaign, day, traced } = paper
    return {
      campaign,
      asOf,
      day,
      position: traced?.position ?? 0,
      root: traced?.root ?? "",
      number: undefined,
      name: `Giay khen ${campaign}`,
      lists: [{ key: "awarded", words: { vi: "Được khen", en: "Awarded" }, names: all.map(({ name }) => name) }],
      lacking,
      preview: () =>
        all.flatMap(({ achievement, authority, decision, form, holder, unit }) =>
          [authority, form, plainText(holder), unit, plainText(achievement), plainText(decision), "———"].filter(
            (line) => line !== "",
          ),
        ),
      bytes: () => certificatesDocument(all),
      each: all.map((one) => ({ name: one.name, bytes: () => certificatesDocument([one]) })),
      issuing: undefined,
    }
  }),
}

const nobodyAwarded = new DocumentRefused({
  reason: "NothingToTell",
  vi: "Đến ngày ấy chưa có quyết định khen thưởng nào trong sổ. Hãy ghi quyết định khen thưởng trước.",
  en: "By that day the register has no decision on an award. Record the decisions first.",
})
