import type { CheckCode, Finding } from "@kheo/domain/checks"
import { formatLocalDate, isLocalDate } from "@kheo/vietnamese"
import type { Language, Words } from "./language.ts"

/** What each check says, and what to do; `{x}` stands for a value of the finding. */
const checkWords: { readonly [Code in CheckCode]: Words } = {
  "CHK-01": {
    vi: "{unit} đã đăng ký {models} mô hình nhưng từ đó chưa tổng kết, chưa báo cáo (hạn {deadline}). Hãy gọi cho đơn vị.",
    en: "{unit} registered {models} models and has been silent since: no conference, no report (deadline {deadline}). Call the unit.",
  },
  "CHK-02": {
    vi: "“{title}” của {unit} có kết quả nhưng chưa từng đăng ký. Hãy hỏi đơn vị, rồi bổ sung giấy đăng ký hoặc sửa tên mô hình.",
    en: "“{title}” of {unit} has results but was never registered. Ask the unit; file the registration or mend the title.",
  },
  "CHK-03": {
    vi: "Báo cáo của {unit} nhận ngày {receivedOn} chưa đối chiếu được dòng nào. Hãy xin lại tệp theo mẫu hoặc nhập tay.",
    en: "Nothing in the report of {unit}, received on {receivedOn}, was understood. Ask for it on the form, or enter it by hand.",
  },
  "CHK-04": {
    vi: "{unit} đã tổng kết nhưng không đăng ký mô hình nào từ đầu năm. Hãy hỏi lại giấy đăng ký.",
    en: "{unit} has closed but never registered a model. Ask for its registration.",
  },
  "CHK-05": {
    vi: "Kết quả của “{title}” ({unit}) giống {percent}% “{other}” ({otherUnit}). Có thể chép lại; hãy yêu cầu viết riêng.",
    en: "The results of “{title}” ({unit}) are {percent}% those of “{other}” ({otherUnit}). They may be copied; ask for its own.",
  },
  "CHK-06": {
    vi: "Kết quả của “{title}” ({unit}) giống {percent}% kết quả năm {year} của “{other}” ({otherUnit}). Hãy yêu cầu kết quả của năm nay.",
    en: "The results of “{title}” ({unit}) are {percent}% those of “{other}” ({otherUnit}) in {year}. Ask for this year's results.",
  },
  "CHK-07": {
    vi: "“{title}” của {unit} dự kiến nhân rộng năm {found}, lẽ ra năm {expected}. Có thể dùng nhầm mẫu cũ; hãy hỏi lại.",
    en: "“{title}” of {unit} plans its replication for {found} instead of {expected}. Perhaps an old form was used; ask again.",
  },
  "CHK-08": {
    vi: "“{title}” của {unit} được đề xuất “{forms}” nhưng chưa có tóm tắt thành tích. Hãy yêu cầu bổ sung trước khi xét.",
    en: "“{title}” of {unit} is proposed for “{forms}” without a summary of achievements. Ask for it before the review.",
  },
  "CHK-09": {
    vi: "“{title}” của {unit} có nhiều hình thức khen cho một thành tích: {forms}. Chỉ giữ một.",
    en: "“{title}” of {unit} has several awards for one achievement: {forms}. Keep one.",
  },
  "CHK-10": {
    vi: "{count} mô hình giống tên “{title}” của {units}. Hãy xem có trùng không.",
    en: "{count} models are called like “{title}”, of {units}. See whether they are the same.",
  },
  "CHK-11": {
    vi: "{unit} không còn từ {endedOn} nhưng vẫn nằm trong danh sách phải báo cáo. Hãy chuyển bằng kheo campaign transfer, có hoặc không có --to-unit.",
    en: "{unit} is no more since {endedOn} but still must report. Transfer it with kheo campaign transfer, with or without --to-unit.",
  },
}

/** A finding as a sentence: what, about whom, and what to do. */
export const findingWords = ({ code, params }: Pick<Finding, "code" | "params">, language: Language): string =>
  checkWords[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name] ?? "")
    return isLocalDate(value) ? formatLocalDate(value) : value
  })
