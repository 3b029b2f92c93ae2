import { foldedKey, nfc, tidy } from "@kheo/vietnamese"

/** What a file's name tells where its paper doesn't: words that may name the unit, and a year. */
export interface FileNameTold {
  readonly names: ReadonlyArray<string>
  readonly year: number | undefined
}

/** Reads a file's name: "DVK_Xã Mỹ Thạnh (sửa lần 2) 2022.xlsx" may be of Xã Mỹ Thạnh, in 2022. */
export const readFileName = (file: string): FileNameTold => {
  const name = nfc(file.split("/").at(-1) ?? "").replace(/\.[a-z0-9]{2,5}$/iu, "")
  const years = name.match(/(?<!\d)20\d\d(?!\d)/g) ?? []
  const parts = name
    .replace(/\([^)]*\)/gu, "_")
    .split(/[_+–—,;]|\s-\s|(?<=\d)-|-(?=\d)|\.\s/u)
    .flatMap((part) => [part, part.replaceAll("-", " ")])
    .map((part) => tidy(part.replace(/(?<![\p{L}\d])\d+(?![\p{L}\d])/gu, " ")))
  const bare = parts.map((part) => tidy(part.replace(noise, " ")))
  const names = [...new Set([...bare, ...parts])].filter((part) => foldedKey(part).length >= 3)
  return { names, year: years.length === 1 ? Number(years[0]) : undefined }
}

/** Words that say what a paper is and not whose. */
const noise =
  /(?<!\p{L})(dvk|dân vận khéo|dan van kheo|phụ lục|phu luc|báo cáo|bao cao|bc|pl|kết quả|ket qua|danh sách|danh sach|đăng ký|dang ky|mô hình|mo hinh|mẫu|năm|nam|sửa lần|sua lan|bản sao|copy|final|của|cua|file|tệp)(?!\p{L})/giu
