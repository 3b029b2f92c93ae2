import type { HeadMoved } from "@kheo/event-store"
import type { ArchiveUnavailable, BundleRefused } from "../archive/failure.ts"
import type { Words } from "./language.ts"

/** Why a bundle was not written or not taken over, and what to do. */
export const archiveProblem = (problem: BundleRefused | ArchiveUnavailable | HeadMoved): Words => {
  switch (problem._tag) {
    case "BundleRefused":
      return refused[problem.reason](problem)
    case "ArchiveUnavailable":
      return {
        vi: `Không đọc hoặc ghi được ${problem.path} (${problem.detail}). Hãy kiểm tra ổ đĩa, chỗ trống và quyền rồi thử lại.`,
        en: `${problem.path} can't be read or written (${problem.detail}). Check the disk, its free space and your rights, then try again.`,
      }
    case "HeadMoved":
      return {
        vi: "Trong lúc nhập, người khác đã ghi vào sổ. Phần đã nhập vẫn đúng; hãy đóng các chương trình khác rồi chạy lại.",
        en: "Somebody else wrote to the register meanwhile. What was taken over stands; close other programs and run this again.",
      }
  }
}

const refused: Record<BundleRefused["reason"], (refused: BundleRefused) => Words> = {
  exists: ({ path }) => ({
    vi: `Thư mục ${path} đã có nội dung. Hãy chọn thư mục chưa có hoặc còn trống.`,
    en: `The folder ${path} is not empty. Choose one that is not there yet, or an empty one.`,
  }),
  "not-a-bundle": ({ path }) => ({
    vi: `${path} không phải gói do kheo export tạo (thiếu hoặc hỏng manifest.json). Hãy xem lại đường dẫn.`,
    en: `${path} is no bundle of kheo export (manifest.json is missing or damaged). Check the path.`,
  }),
  line: ({ detail = "", line = 0, path }) => ({
    vi: `Dòng ${line} của ${path} không đúng (${detail}): bị sửa, cắt, lặp hoặc đổi chỗ. Chưa nhập gì từ dòng này. Hãy lấy lại gói gốc.`,
    en: `Line ${line} of ${path} is wrong (${detail}): edited, cut off, doubled or moved. Nothing from this line on was taken over. Get the original bundle again.`,
  }),
  root: ({ path }) => ({
    vi: `Các dòng của ${path} cho mã gốc khác với bảng kê: có dòng đã bị sửa. Chưa nhập gì. Chạy kheo verify --bundle để xem, rồi lấy lại gói gốc.`,
    en: `The lines of ${path} have another root than the list says: some line was edited. Nothing was taken over. See kheo verify --bundle, then get the original bundle again.`,
  }),
  count: ({ detail = "", line = 0, path }) => ({
    vi: `${path} bị cắt: thiếu từ dòng ${line}, bảng kê ghi ${detail} dòng. Chưa nhập gì. Hãy lấy lại gói gốc.`,
    en: `${path} was cut: line ${line} and what follows is missing, the list says ${detail} lines. Nothing was taken over. Get the original bundle again.`,
  }),
  "other-ledger": ({ detail = "", path }) => ({
    vi: `Gói ${path} là của sổ khác; sổ ở đây tên là “${detail}”. Hãy nhập vào thư mục mới bằng --data.`,
    en: `The bundle ${path} is of another register; the one here is called “${detail}”. Take it over into a new folder with --data.`,
  }),
  "other-history": ({ line = 0, path }) => ({
    vi: `Sổ ở đây đã có ${line} dòng không phải là phần đầu của gói ${path}. Chưa nhập gì. Hãy nhập vào thư mục mới bằng --data.`,
    en: `The register here holds lines that are no beginning of the bundle ${path} (compared up to line ${line}). Nothing was taken over. Use a new folder with --data.`,
  }),
  file: ({ path }) => ({
    vi: `Tệp đính kèm ${path} trong gói đã bị thay đổi. Chưa nhập dòng nào. Hãy lấy lại gói gốc.`,
    en: `The attached file ${path} of the bundle was changed. No line was taken over. Get the original bundle again.`,
  }),
}
