import type { CommandSpec, OptionSpec } from "../cli/spec.ts"
import { viewOptions } from "./view-options.ts"

const option = (value: string, vi: string, en: string): OptionSpec => ({ value, words: { vi, en } })

/** What `kheo model` takes. */
export const model: CommandSpec = {
  name: "model",
  takes:
    "register TÊN | show|amend|submit|not-scalable|survey|replicate|recognise|designate|propose|supplement|withdraw-proposal|review|award|decline|defer|revoke|hold|lift-hold|override|withdraw|correct|retract MÔ-HÌNH",
  words: {
    vi: "một mô hình: đăng ký, kết quả, nhân rộng, công nhận, xét khen, chuyện cả đời",
    en: "one model: registration, results, replication, recognition, awards, its story",
  },
  options: {
    ...viewOptions,
    date: option("NGÀY", "ngày trên giấy, mặc định hôm nay", "the paper's date, by default today"),
    reason: option("LÝ-DO", "lý do", "the reason"),
    paper: option("GIẤY", "số hoặc mã của giấy làm căn cứ", "the number or id of the paper"),
    unit: option("ĐƠN-VỊ", "đơn vị đăng ký, hoặc đơn vị nhân rộng", "the unit that registers, or that replicates"),
    person: option("TÊN", "cá nhân: người có mô hình, người khảo sát, người thẩm định", "the person concerned"),
    kind: option("model|exemplar", "mô hình hay điển hình", "model or exemplar"),
    field: option("LĨNH-VỰC", "lĩnh vực", "the field"),
    level: option("CẤP", "cấp", "the level"),
    continues: option("MÔ-HÌNH", "tiếp tục mô hình năm trước", "goes on with an earlier year's model"),
    period: option("TỪ/ĐẾN", "thời gian thực hiện", "from which day to which"),
    place: option("NƠI", "địa điểm", "the place"),
    "period-and-place": option("CHỮ", "thời gian, địa điểm như giấy ghi", "period and place as written"),
    implementer: option("ĐƠN-VỊ", "bộ phận thực hiện", "who carries it out"),
    "implementing-person": option("TÊN", "người thực hiện", "the person who carries it out"),
    results: option("CHỮ", "kết quả thực hiện", "the results"),
    effectiveness: option("CHỮ", "hiệu quả", "the effectiveness"),
    replication: option("CHỮ", "kết quả nhân rộng như giấy ghi", "the replication result as written"),
    plan: option("CHỮ", "dự kiến nhân rộng năm sau", "next year's plan"),
    words: option("CHỮ", "lời của giấy khi không nhân rộng được", "the paper's words for not scalable"),
    finding: option("CHỮ", "khảo sát thấy gì", "what the survey found"),
    result: option("CHỮ", "kết luận khảo sát", "what the survey concluded"),
    by: option("AI", "cơ quan khảo sát, thẩm định hoặc quyết định", "the body that surveys, reviews or decides"),
    outside: option("TÊN", "nơi nhân rộng không có trong sổ", "an adopter that the register does not know"),
    "own-model": option("MÔ-HÌNH", "mô hình của đơn vị nhân rộng", "the adopter's own model"),
    places: option("SỐ", "số nơi nhân rộng", "how many places"),
    people: option("SỐ", "số người tham gia", "how many people"),
    phrase: option("CHỮ", "quy mô nhân rộng như giấy ghi", "the extent as written"),
    certificate: option("SỐ", "số giấy chứng nhận", "the certificate's number"),
    authority: option("AI", "cấp có thẩm quyền", "the authority"),
    form: option("HÌNH-THỨC", "hình thức khen thưởng", "the award form"),
    summary: option("CHỮ", "tóm tắt thành tích", "the summary of achievements"),
    nominee: option("collective|individual", "đề nghị khen tập thể hay cá nhân", "whom the award is for"),
    papers: option("A; B", "giấy tờ kèm hồ sơ", "the dossier's papers"),
    required: option("A; B", "giấy tờ hồ sơ phải có", "the papers that the dossier needs"),
    verdict: option("for|against|needs-more", "ý kiến thẩm định", "the verdict"),
    score: option("SỐ", "điểm", "the score"),
    note: option("CHỮ", "ghi chú", "a note"),
    decision: option("SỐ", "số quyết định", "the decision's number"),
    amount: option("ĐỒNG", "tiền thưởng", "the money"),
    pending: option("discipline|investigation|inspection|complaint", "việc chưa xong", "what is pending"),
    rule: option("QUY-ĐỊNH", "quy định không áp dụng", "the rule that is set aside"),
  },
}
