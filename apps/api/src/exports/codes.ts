import type { Words } from "@kheo/application/language"

type Codes = { readonly [code: string]: Words }

/** How people call what programs tell by code. */
export const holders: Codes = {
  collective: { vi: "tập thể", en: "collective" },
  individual: { vi: "cá nhân", en: "individual" },
}

export const kinds: Codes = {
  model: { vi: "mô hình", en: "model" },
  exemplar: { vi: "điển hình", en: "exemplar" },
}

export const outcomes: Codes = {
  submitted: { vi: "có kết quả", en: "submitted" },
  notScalable: { vi: "không nhân rộng", en: "not scalable" },
  withdrawn: { vi: "đã rút", en: "withdrawn" },
}

export const states: Codes = {
  proposed: { vi: "đã đề nghị", en: "proposed" },
  reviewed: { vi: "đã thẩm định", en: "reviewed" },
  awarded: { vi: "đã khen", en: "awarded" },
  declined: { vi: "không khen", en: "declined" },
  deferred: { vi: "để lại sau", en: "deferred" },
  revoked: { vi: "đã thu hồi", en: "revoked" },
}

export const verdicts: Codes = {
  for: { vi: "đồng ý", en: "for" },
  against: { vi: "không đồng ý", en: "against" },
  needsMore: { vi: "cần bổ sung", en: "needs more" },
}

export const yesNo: Codes = {
  true: { vi: "có", en: "yes" },
  false: { vi: "", en: "" },
}
