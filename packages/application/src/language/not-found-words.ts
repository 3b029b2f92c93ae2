import type { NotFound } from "../refused.ts"
import type { Words } from "./language.ts"

/** What was not found, what looks like it, and where to look. */
export const notFoundWords = ({ name, suggestions = [], what }: NotFound): Words => {
  switch (what) {
    case "campaign":
      return {
        vi: `Chưa có đợt thi đua ${name}. Mở đợt bằng kheo campaign open ${name}, hoặc nhập tệp với --campaign ${name}.`,
        en: `There is no campaign ${name}. Open it with kheo campaign open ${name}, or import files with --campaign ${name}.`,
      }
    case "campaign-then":
      return {
        vi: `Đến lúc ấy sổ chưa ghi đợt thi đua ${name}. Hãy xem lại --known-at và --campaign, hoặc bỏ --known-at.`,
        en: `Up to that moment the register knew no campaign ${name}. Check --known-at and --campaign, or leave out --known-at.`,
      }
    case "unit":
      return suggestions.length === 0
        ? {
            vi: `Không có đơn vị nào là “${name}”. Xem danh sách bằng kheo units.`,
            en: `No unit is “${name}”. See the list with kheo units.`,
          }
        : {
            vi: `Không có đơn vị nào là “${name}”. Có phải: ${suggestions.join("; ")}? Hãy ghi đủ dấu.`,
            en: `No unit is “${name}”. Is it: ${suggestions.join("; ")}? Write the name with its marks.`,
          }
    case "model":
      return {
        vi: `Không có mô hình nào là “${name}”. Xem danh sách bằng kheo models.`,
        en: `No model is “${name}”. See the list with kheo models.`,
      }
    case "event":
      return {
        vi: `Ở đó không có sự kiện “${name}” nào còn hiệu lực: có thể chưa ghi, hoặc đã bỏ. Xem vị trí và mã bằng kheo journal --json.`,
        en: `No event “${name}” stands there: it was never recorded, or is taken back. See positions and ids with kheo journal --json.`,
      }
    case "user":
      return {
        vi: `Không có người dùng nào là “${name}”. Xem danh sách bằng kheo user list.`,
        en: `No user is “${name}”. See the list with kheo user list.`,
      }
    case "person":
      return {
        vi: `Trong dữ liệu đã niêm phong không có ai là “${name}”: xem lại họ tên có dấu, đơn vị (--unit), hoặc người này đã được xóa.`,
        en: `Nobody in the sealed data is “${name}”: check the name with its marks and the unit (--unit); or the person was erased already.`,
      }
    case "access-key":
      return {
        vi: `Không có khóa truy cập nào là “${name}”. Xem danh sách bằng kheo keys list.`,
        en: `No access key is “${name}”. See the list with kheo keys list.`,
      }
    case "webhook":
      return {
        vi: `Không có nơi nhận thông báo nào là “${name}”. Xem danh sách bằng kheo webhook list.`,
        en: `No webhook is “${name}”. See the list with kheo webhook list.`,
      }
    case "paper":
      return {
        vi: `Không có văn bản nào là “${name}”. Xem danh sách bằng kheo paper list.`,
        en: `No paper is “${name}”. See the list with kheo paper list.`,
      }
  }
}
