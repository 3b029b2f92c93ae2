import { type IssueCode, issueWords } from "../issue/code.ts"
import { type Found, filledIn } from "../issue/issue.ts"
import { fieldWords } from "../layout/field-words.ts"
import { addressBehind } from "./place.ts"

/**
 * What is told to who sent a file: what they can do themselves, in the file that they get back.
 *
 * The receipt's sentence is for the office, which has commands and a register; a unit has neither.
 */
export const unitSentence = (found: Pick<Found, "code" | "params" | "suggestions">): string => {
  const told = filledIn(templateOf(found), inAnswer(found), "vi")
  const kept = told.split(/(?<=[.?!]) (?=\p{Lu})/u).filter((sentence) => !mentionsCommand.test(sentence))
  if (kept.join(" ") === told) return told
  return [...kept, "Hãy báo cơ quan thường trực."].join(" ")
}

/** A row whose unit nothing tells is mended where its table names units; a table of one unit names it above. */
const templateOf = ({ code, params, suggestions }: Pick<Found, "code" | "params" | "suggestions">): string => {
  const isUnit = code === "IMP-2101" && suggestions !== undefined && namesUnit(params["field"])
  if (!isUnit) return toUnits[code] ?? issueWords[code].vi
  const label = suggestions[0]?.label ?? "Xã …"
  return `Không rõ dòng này của đơn vị nào. Hãy ghi tên đơn vị vào cột đơn vị, hoặc một dòng “Đơn vị: ${label}” phía trên bảng.`
}

const namesUnit = (field: Found["params"][string] | undefined): boolean =>
  typeof field === "object" && field.vi === fieldWords.unit.vi

/** Cells and columns of the file itself stand further to the right in the workbook that goes back. */
const inAnswer = ({ code, params }: Pick<Found, "code" | "params">): Found["params"] => {
  const { cells, columns } = params
  if (ownCells.has(code) && typeof cells === "string")
    return { ...params, cells: cells.replace(/[A-Z]{1,3}\d+/g, addressBehind) }
  if (code === "IMP-2007" && typeof columns === "string")
    return { ...params, columns: columns.replace(/(?<=^|; )[A-Z]{1,3}(?= “)/g, columnBehind) }
  if (code === "IMP-2004" && typeof columns === "string")
    return { ...params, columns: columns.replace(/[A-Z]{1,3}/g, columnBehind) }
  return params
}

const ownCells: ReadonlySet<IssueCode> = new Set(["IMP-2110", "IMP-2113"])

const columnBehind = (letters: string): string => addressBehind(`${letters}1`).replace(/\d+$/, "")

const mentionsCommand = /\bkheo [a-z]|(?<![\p{L}\d])--[a-z]/u

const toUnits: Partial<Record<IssueCode, string>> = {
  "IMP-2001": "Không nhận ra bảng nào trên trang này. Hãy dùng mẫu của cơ quan thường trực.",
  "IMP-2002": "Hai dòng liền nhau đều có thể là tiêu đề bảng. Hãy xóa dòng thừa.",
  "IMP-2003": "Bảng thiếu cột: {columns}. Hãy thêm cột theo mẫu.",
  "IMP-2004": "Hai cột ({columns}) cùng tên “{heading}” và đều có chữ. Hãy xóa hoặc đổi tên một cột.",
  "IMP-2006":
    "Trang “{first}” và trang “{second}” trông như hai bản của một bảng nhưng nội dung khác nhau. Hãy xóa bản nháp.",
  "IMP-2007": "Mẫu không có các cột sau nên không đọc: {columns}. Nếu cần, hãy ghi nội dung ấy vào cột của mẫu.",
  "IMP-2008":
    "Cột “{heading}” cùng nghĩa với cột “{taken}” đứng trước; chỉ đọc cột trước. Nếu sai, hãy gộp hai cột hoặc đổi tên một cột.",
  "IMP-2101": "Thiếu {field}. Hãy điền vào ô này.",
  "IMP-2109": "Vừa ghi “{words}” vừa có số nhân rộng ({counts}). Hãy bỏ một trong hai.",
  "IMP-2112": "Giấy không ghi ngày; tạm lấy ngày {date}. Lần sau hãy ghi đủ ngày, tháng, năm.",
  "IMP-2119": "Không có ngày hay tháng “{text}”; vẫn giữ nguyên chữ. Hãy ghi lại cho đúng.",
  "IMP-2120":
    "“{text}”: không rõ là không nhân rộng được hay chưa nhân rộng; ghi là đã báo cáo kết quả. Nếu mô hình không nhân rộng được, hãy ghi đúng các chữ “không nhân rộng được”.",
  "IMP-2130": "Có chữ đã mất từ trước khi tệp đến đây: “{text}”{more}. Hãy gõ lại các chữ ấy.",
  "IMP-2202": "Không có đơn vị nào tên “{unit}”.{hint} Hãy ghi đúng tên, hoặc chọn trong danh sách của ô.",
  "IMP-2203": "“{unit}” có thể là nhiều đơn vị: {candidates}. Hãy chọn trong danh sách của ô.",
  "IMP-2208":
    "Không có đơn vị nào tên “{unit}” {day}: {why}. Hãy chọn tên đúng của ngày đó trong danh sách của ô; nếu tên vẫn đúng, báo cơ quan thường trực.",
  "IMP-2301":
    "Mô hình “{title}” của {holder} chưa đăng ký.{hint} Hãy ghi đúng tên đã đăng ký hoặc chọn trong danh sách của ô; nếu là mô hình mới, gửi bản đăng ký.",
  "IMP-2305": "Đơn vị mới; cơ quan thường trực sẽ báo có phải báo cáo trong đợt này không.",
  "IMP-2306":
    "Mô hình “{title}” chưa có trong bản đăng ký nên được đăng ký theo kết quả này. Nếu đã đăng ký, hãy gửi lại bản đăng ký.",
  "IMP-2307":
    "Chưa ghi kết quả của mô hình “{title}” nên chưa được tính là đã báo cáo. Hãy điền; nếu không đạt, ghi “không nhân rộng được”.",
  "IMP-2308":
    "Tên mô hình trong tệp là “{title}”, còn sổ đã sửa thành “{before}” sau khi in mẫu; giữ tên trong sổ. Nếu tên trong tệp mới đúng, hãy báo cơ quan thường trực.",
  "IMP-2310":
    "Tệp ghi người thực hiện là {told}, sổ ghi {person}; giữ như trong sổ. Nếu sổ sai, hãy báo cơ quan thường trực.",
  "IMP-3003":
    "Mục này đã được sửa trong sổ sau lần gửi trước; giữ phần đã sửa. {fields}. Nếu tệp mới đúng, hãy báo cơ quan thường trực.",
}
