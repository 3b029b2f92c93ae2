import type {
  Candidate,
  ImportPort,
  Planned,
  PlannedRow,
  RowDetail,
  SheetLayouts,
  SheetPlace,
  Standing,
} from "../imports/index.ts"

const both = (text: string) => ({ vi: text, en: text })

/** Two units that are told apart by a mark alone. */
export const candidates: ReadonlyArray<Candidate> = [
  { id: "u-thanh", label: "Xã Long Thành", about: { vi: "từ 01/01/2010 đến 31/12/2019", en: "to 31/12/2019" } },
  { id: "u-thanh-nang", label: "Xã Long Thạnh", about: { vi: "từ 01/01/2010", en: "from 01/01/2010" } },
]

const row = (number: number, standing: Standing, asks?: string): PlannedRow => ({
  key: `PL.xlsx\0Trang 1\0${number}`,
  file: "PL.xlsx",
  sheet: "Trang 1",
  row: number,
  standing,
  ...(asks === undefined ? {} : { asks }),
})

const issue = {
  code: "IMP-2202",
  cell: "C14",
  severe: true,
  words: both("Không có đơn vị “Long Thanh”."),
  remedy: both(""),
}

const details: { readonly [S in Standing]: Partial<RowDetail> } = {
  good: { writes: [both("Đăng ký mô hình")] },
  noted: {
    writes: [both("Sửa")],
    differences: [{ field: both("kết quả"), before: both("102 hộ"), after: both("120 hộ") }],
    issues: [{ ...issue, severe: false, remedy: both("Nhập lại với --paper-date. Hãy xem lại.") }],
    cells: [{ address: "B22", text: "Mường Lát", raw: "M­êng L¸t" }],
  },
  open: { issues: [issue], question: { kind: "unit", said: "Long Thanh", candidates } },
  refused: { issues: [issue] },
  unchanged: {},
}

/** Layouts of papers whose tables have four columns below row 5, the first two known. */
export const layoutsSample = (unread: ReadonlyArray<SheetPlace>): SheetLayouts => ({
  unread,
  fields: [
    { value: "ordinal", words: both("số thứ tự") },
    { value: "unit", words: both("tên đơn vị") },
    { value: "title", words: both("tên mô hình") },
    { value: "field", words: both("lĩnh vực") },
  ],
  kinds: [
    { value: "roster", words: both("danh sách đơn vị") },
    { value: "registration", words: both("danh sách đăng ký") },
  ],
  columnsOf: (_, heading = { from: 5, to: 5 }) => ({
    heading,
    columns:
      heading.from > 6
        ? []
        : [
            { column: "A", heading: "STT", example: "1", field: "ordinal" },
            { column: "B", heading: "Nơi làm", example: "Xã Mỹ An", field: undefined },
            { column: "C", heading: "Việc làm của địa phương", example: "Tổ tự quản kênh", field: undefined },
            { column: "D", heading: "Lĩnh vực", example: undefined, field: "field" },
          ],
  }),
  judge: ({ columns }) =>
    [...columns.values()].includes("title")
      ? { kind: both("danh sách đăng ký") }
      : { wrong: { vi: "Còn thiếu cột: tên mô hình.", en: "Missing: the model's title." } },
})

/** What an import of one file would do: `decided` are rows that were open before. */
export const plannedSample = (decided: ReadonlySet<number> = new Set(), events = 2): Planned => {
  const asks = (number: number) => (decided.has(number) ? row(number, "good") : row(number, "open", "Long Thanh"))
  return {
    files: 1,
    rows: [row(13, "good"), asks(14), asks(15), row(22, "noted"), row(30, "refused"), row(31, "unchanged")],
    notes: [{ ...issue, code: "IMP-2104", place: "PL.xlsx › Trang 1", severe: false, words: both("Đã đổi 3 ô.") }],
    events: events + decided.size,
    earlier: 0,
    layouts: layoutsSample([]),
    textOf: ({ row: number }) => `${number} · Tổ tự quản bảo vệ kênh · Long Thanh`,
    detailOf: ({ row: number, standing }) => ({
      cells: [{ address: `C${number}`, text: "Long Thanh" }],
      writes: [],
      differences: [],
      issues: [],
      question: undefined,
      ...details[standing],
    }),
  }
}

/** A port that imports nothing, but answers as one that does; `asked` collects what it was asked. */
export const importPort = (asked: Array<string>): ImportPort => ({
  look: async () => ({
    folder: {
      path: "C:\\Users\\Hạnh\\Tải về",
      parent: "C:\\Users\\Hạnh",
      entries: [
        { kind: "folder", name: "Phụ lục", path: "C:\\Users\\Hạnh\\Tải về\\Phụ lục" },
        { kind: "file", name: "PL.xlsx", path: "C:\\Users\\Hạnh\\Tải về\\PL.xlsx", size: 24_000 },
      ],
      others: 2,
    },
  }),
  plan: async ({ chosen, paperDate = "", path }, { reread }) => {
    asked.push(`plan ${path} ${reread} ${paperDate}${chosen.map(({ id, row: number }) => `${number}=${id}`).join(",")}`)
    return { planned: plannedSample(new Set(chosen.flatMap((one) => (one.kind === "skip" ? [] : [one.row])))) }
  },
  commit: async ({ chosen, learnt }) => {
    asked.push(`commit ${chosen.length} ${learnt.map(({ name, unit }) => `${name}=${unit}`).join()}`)
    return { kind: "written", events: 5, skipped: 1 }
  },
  keepLayout: async ({ columns }) => {
    asked.push(`keep ${[...columns].map(([column, field]) => `${column}=${field}`).join()}`)
    return { kept: "mau" }
  },
  sendBack: async () => ({ good: true, words: both("Đã lưu 1 tệp trả lại") }),
  drop: () => void asked.push("drop"),
  unfinished: async () => undefined,
  forgetUnfinished: async () => undefined,
  batches: async () => [],
  undo: async () => ({ wrong: both("không có") }),
})
