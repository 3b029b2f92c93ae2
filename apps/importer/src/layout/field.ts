import { foldedKey } from "@kheo/vietnamese"

/** Every field, as a mapping names it. */
export const fields = [
  "ordinal",
  "code",
  "unit",
  "block",
  "holder",
  "person",
  "title",
  "field",
  "periodAndPlace",
  "results",
  "replication",
  "plan",
  "conferenceDate",
  "summary",
  "form",
  "note",
] as const

/** What a column can hold, whatever its header is called. */
export type Field = (typeof fields)[number]

/** Fields of free text: what stands in two columns of one row, or goes on in the next row, is read as further lines. */
export const proseFields: ReadonlySet<Field> = new Set([
  "periodAndPlace",
  "results",
  "replication",
  "plan",
  "summary",
  "note",
])

/** Header words without marks, more telling ones first: "kết quả nhân rộng" before "kết quả". */
const synonyms: ReadonlyArray<readonly [Field, RegExp]> = [
  ["ordinal", /^(stt|tt|so tt|s t t|t t|so thu tu|so|no)$/],
  ["code", /^ma( (don vi|dv|so|dinh danh))?$/],
  [
    "conferenceDate",
    /^(ngay|thoi gian)( to chuc| hop| mo)?( hoi nghi| tong ket)|^ngay (to chuc|hop)$|^hoi nghi tong ket/,
  ],
  ["summary", /^(tom tat |bao cao )?thanh tich/],
  ["form", /^(hinh thuc|de nghi khen|de xuat khen|danh hieu)/],
  ["plan", /^(du kien|ke hoach|huong|phuong huong) nhan rong/],
  ["replication", /^((ket qua|tinh hinh|so don vi|viec) )?nhan rong/],
  ["results", /^(tom tat )?(ket qua|hieu qua)/],
  ["periodAndPlace", /^(thoi gian|dia diem|dia ban)/],
  ["field", /^(thuoc )?linh vuc/],
  ["block", /^(ten |thuoc )?khoi( don vi| thi dua)?$/],
  ["note", /^ghi chu/],
  ["holder", /^(ten )?(tap the|don vi|co quan don vi)( va| hoac)? ca nhan/],
  [
    "title",
    /^(ten|noi dung|ten goi) (cac )?(cong trinh )?(mo hinh|dien hinh)|^mo hinh( dien hinh)?( dan van kheo)?( dang ky)?$/,
  ],
  ["person", /^(ten )?ca nhan|^ho( va)? ten|^nguoi thuc hien/],
  [
    "unit",
    /^(ten )?(don vi|co quan don vi|co quan|tap the|ten don vi|dia phuong don vi|dia phuong)( thuc hien| dang ky| cong tac| chu tri| bao cao)?$/,
  ],
  ["unit", /^(ten )?xa( phuong)?( thi tran)?$/],
]

/** The field that a header's words name; undefined for a column that no kind of sheet needs. */
export const fieldNamed = (header: string): Field | undefined => {
  const words = foldedKey(header)
  return synonyms.find(([, pattern]) => pattern.test(words))?.[0]
}
