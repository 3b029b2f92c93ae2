import type { Rule } from "./rule.ts"

const vietjack = "https://vietjack.me/phap-luat/luat-thi-dua-khen-thuong-2022/chuong-iv-962.html"
const canTho = "https://pbgdpl.cantho.gov.vn/quy-dinh-ve-phan-cap-phan-quyen-trong-linh-vuc-thi-dua-khen-thuong"
const choDon = "https://baobackan.com.vn/cho-don-cong-nhan-123-mo-hinh-dan-van-kheo-nam-2022-post2896.html"

/** The law on emulation and awards as far as the register keeps it: a new decree is a new entry, never a change of an old one. */
export const rules: ReadonlyArray<Rule> = [
  {
    id: "one-achievement-one-award",
    from: "2014-06-01",
    to: "2023-12-31",
    effect: "forbids",
    basis: {
      vi: "nguyên tắc không tặng nhiều hình thức cho một thành tích, Luật Thi đua, khen thưởng 2003 sửa đổi năm 2013 (chưa đối chiếu bản gốc)",
      en: "the principle of one form for one achievement, Law on Emulation and Commendation of 2003 as amended in 2013 (not checked against the original)",
    },
    source: "recalled; the text of Law 39/2013/QH13 was not read",
    confidence: "unverified",
  },
  {
    id: "one-achievement-one-award",
    from: "2024-01-01",
    effect: "forbids",
    basis: {
      vi: "nguyên tắc không tặng nhiều hình thức cho một thành tích, Luật Thi đua, khen thưởng số 06/2022/QH15",
      en: "the principle of one form for one achievement, Law on Emulation and Commendation No. 06/2022/QH15",
    },
    source: vietjack,
    confidence: "read",
  },
  {
    id: "no-award-while-pending",
    from: "2025-06-14",
    effect: "forbids",
    basis: {
      vi: "Nghị định 152/2025/NĐ-CP: chưa khen thưởng, chưa đề nghị khen thưởng khi đang xem xét kỷ luật, điều tra, thanh tra, kiểm tra hoặc có đơn thư khiếu nại, tố cáo",
      en: "Decree 152/2025/NĐ-CP: no award and no proposal while discipline, investigation, inspection or a complaint is pending",
    },
    source: canTho,
    confidence: "read",
  },
  {
    id: "award-after-review",
    from: "1900-01-01",
    effect: "forbids",
    basis: {
      vi: "trình tự của phong trào: thẩm định, bình xét trước khi khen thưởng (thông lệ, không phải điều luật)",
      en: "the movement's own order: a proposal is reviewed before an award (custom, not a statute)",
    },
    source: choDon,
    confidence: "read",
  },
  {
    id: "award-with-dossier",
    from: "1900-01-01",
    effect: "forbids",
    basis: {
      vi: "hồ sơ đề nghị khen phải có tóm tắt thành tích và những giấy tờ đã nêu là bắt buộc (thông lệ, chưa đối chiếu điều luật)",
      en: "a dossier has its summary of achievements and the papers named as mandatory (custom, not checked against a statute)",
    },
    source: "the movement's own list of proposals, whose column Tóm tắt thành tích is filled in for every row",
    confidence: "unverified",
  },
  {
    id: "lower-award-not-required",
    from: "2025-06-14",
    effect: "permits",
    basis: {
      vi: "Nghị định 152/2025/NĐ-CP: không nhất thiết phải có hình thức khen thưởng mức thấp mới được khen thưởng mức cao hơn",
      en: "Decree 152/2025/NĐ-CP: a lower award is no precondition of a higher one",
    },
    source: canTho,
    confidence: "read",
  },
]
