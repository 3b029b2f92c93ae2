import { hd36 } from "../letter/letter-rules.ts"
import type { OfficePaper } from "../letter/office-paper.ts"
import type { AwardCandidate, AwardsContent } from "./content.ts"
import { defaultAwardsWording } from "./wording.ts"

/** A proposal that is complete and waits. */
export const candidate = (more: Partial<AwardCandidate> = {}): AwardCandidate => ({
  number: "M-2022-0001",
  title: "Tiếng kẻng an ninh",
  unitName: "Xã Mỹ An",
  block: "Khối xã, thị trấn",
  person: null,
  nominee: "collective",
  form: "Giấy khen",
  state: "reviewed",
  verdicts: ["for"],
  summary: "Vận động 120 hộ tham gia, không để xảy ra trộm cắp.",
  missingSummary: false,
  missingPapers: [],
  holds: [],
  decision: null,
  decidedOn: null,
  authority: null,
  amount: null,
  ...more,
})

/** A proposal of a person. */
export const person = (name: string, more: Partial<AwardCandidate> = {}): AwardCandidate =>
  candidate({ nominee: "individual", person: name, ...more })

/** An office with everything in its settings. */
export const office: OfficePaper = {
  campaign: 2022,
  asOf: "2022-10-24",
  day: "2022-10-25",
  sender: {
    superior: "HUYỆN ỦY THỦ THỪA",
    name: "BCĐ THỰC HIỆN QCDC Ở CƠ SỞ",
    standing: "Ban Dân vận Huyện ủy",
    place: "Thủ Thừa",
    signer: ["PHÓ BÍ THƯ", "kiêm", "TRƯỞNG BAN"],
    signerName: "Trần Văn Ơn",
  },
  rules: hd36,
  number: 7,
  symbol: "TTr/BCĐ",
  names: {},
  grounds: ["Công văn số 66-CV/BDVHU, ngày 09/02/2022 của Ban Dân vận Huyện ủy về đăng ký mô hình"],
  draft: true,
  traced: { position: 214, root: "a3f1c9d2e8b7465f90aa" },
}

/** Two forms, people and collectives, a dossier without its summary and one on hold. */
export const awards: AwardsContent = {
  ...office,
  forms: ["Bằng khen", "Giấy khen"],
  authorities: { "Bằng khen": "Ủy ban nhân dân tỉnh", "Giấy khen": "Ủy ban nhân dân huyện" },
  wording: defaultAwardsWording,
  candidates: [
    candidate(),
    candidate({ title: "Đường hoa", unitName: "Xã Bình An", form: "Bằng khen" }),
    person("Nguyễn Thị Ánh", {
      unitName: "Xã Mỹ Lạc",
      missingSummary: true,
      summary: "",
      missingPapers: ["biên bản họp xét"],
    }),
    person("Lê Văn Đức", { unitName: "Xã Mỹ Lạc", title: "Tổ thu gom rác" }),
    person("Đặng Văn Bình", { unitName: "Huyện đoàn", holds: ["có đơn khiếu nại"], verdicts: [] }),
    candidate({ unitName: "Xã Tân Long", state: "declined" }),
  ],
}

/** The same after the decisions. */
export const awarded = (one: AwardCandidate, form = one.form): AwardCandidate => ({
  ...one,
  form,
  state: "awarded",
  decision: "1525/QĐ-UBND",
  decidedOn: "2022-10-26",
  authority: "Chủ tịch Ủy ban nhân dân huyện",
  amount: 1_200_000,
})
