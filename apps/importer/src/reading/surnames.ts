import { toneKey } from "@kheo/vietnamese"

/** Whether a text begins with a family name that most people here have; what doesn't may be a place. */
export const beginsWithSurname = (text: string): boolean => surnames.has(toneKey(text.split(" ")[0] ?? ""))

const named = `
  An Bạch Bùi Cao Châu Chu Chung Diệp Doãn Dương Đàm Đào Đặng Đinh Đỗ Đoàn Giang Hà Hồ Hoàng Huỳnh Khổng Kiều Kim La Lại
  Lâm Lê Lương Lưu Lý Mã Mạc Mai Nghiêm Ngô Nguyễn Ninh Nông Ông Phạm Phan Phùng Quách Sơn Tạ Tăng Thạch Thái Tiêu Tô Tôn
  Tống Trần Triệu Trịnh Trương Từ Văn Vi Viên Võ Vũ Vương`

const surnames = new Set(named.trim().split(/\s+/u).map(toneKey))
