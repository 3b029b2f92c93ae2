import type { Key } from "../keys/index.ts"
import { go, importRowAt, type State } from "../state/index.ts"
import { type ImportTold, update } from "../update/index.ts"
import { layoutsSample, plannedSample } from "./import-plan.samples.ts"
import { campaign } from "./samples.ts"

const press = (state: State, ...keys: ReadonlyArray<Key>): State =>
  update(state, { type: "pressed", size: { columns: 80, rows: 24 }, keys })
const text = (letters: string): Key => ({ name: "text", text: letters })
const down: Key = { name: "down" }
const enter: Key = { name: "enter" }
const right: Key = { name: "right" }
const save: Key = { name: "ctrl", letter: "s" }
const told = (state: State, told: ImportTold): State => update(state, { type: "imported", told })

const name = "Phụ lục kết quả thực hiện mô hình “Dân vận khéo” của Ủy ban nhân dân xã Mỹ Thạnh.xlsx"
const path = `C:\\Users\\Hạnh\\Tải về\\${name}`
const words = {
  vi: "Mô hình đã được sửa sau lần nhập này, nên được giữ nguyên.",
  en: "The model was changed after this import, and stays as it is.",
}

/** An import on its way from the picker to what an undo left, names as long as they come. */
export const importStates = (first: State): Readonly<Record<string, State>> => {
  const entries = [
    { kind: "folder", name: "Phụ lục", path: "C:\\Users\\Hạnh\\Tải về\\Phụ lục" },
    { kind: "file", name, path, size: 24_000 },
  ] as const
  const folder = { path: "C:\\Users\\Hạnh\\Tải về", parent: "C:\\Users\\Hạnh", others: 12, entries }
  const looked = told(press(first, text("4")), { about: "looked", answer: { folder } })
  const picker = told(looked, { about: "unfinished", unfinished: { path, campaign, chosen: [], learnt: [] } })
  const planning = press(picker, enter)
  const sample = plannedSample()
  const planned = { ...sample, rows: sample.rows.map((row) => ({ ...row, file: name })), earlier: 7 }
  const review = told(planning, { about: "planned", answer: { planned } })
  const row = press(review, enter)
  const unread = [{ file: name, sheet: "Danh sách mô hình các xã, thị trấn" }]
  const strange = told(planning, {
    about: "planned",
    answer: { planned: { ...planned, rows: [], layouts: layoutsSample(unread) } },
  })
  const dated = {
    ...review,
    importing: {
      ...review.importing,
      planned: {
        ...planned,
        notes: [
          {
            code: "IMP-2112",
            cell: "A1",
            place: `${name} › Trang 1`,
            words,
            remedy: words,
            severe: false,
            dated: true as const,
          },
        ],
      },
    },
  }
  const batch = {
    id: "b",
    committedAt: "2022-10-18T02:00:00Z",
    files: [name, "PL.xlsx"],
    rows: 5,
    events: 4,
    refused: 1,
  }
  const undone = { reversed: 3, kept: 1, failed: 0 }
  const batches = told(press(first, text(":cac lan nhap"), enter), {
    about: "batches",
    batches: [
      { ...batch, undone: undefined },
      { ...batch, id: "c", undone },
    ],
  })
  const staying = [
    { place: `${name} › Trang 1!B14`, what: { vi: "Đăng ký mô hình", en: "Model registered" }, why: words },
  ]
  const answer = { ...undone, events: 4, staying }
  const work = { use: "undo", batch: "b", dryRun: true } as const
  const rows = Object.fromEntries(
    sample.rows.map(({ key, row, standing }) => [`import row ${row} ${standing}`, go(review, importRowAt(key))]),
  )
  return {
    "import picker": picker,
    "import path": press(picker, text(`/${path}`)),
    "import wrong path": told(press(picker, text("/x")), { about: "looked", answer: { wrong: words } }),
    "import reading": told(planning, { about: "progress", progress: { phase: "read", done: 3, of: 20, file: name } }),
    "import review": review,
    "import review of all": { ...review, importing: { ...review.importing, tab: "all" } },
    "import review of files": { ...review, importing: { ...review.importing, tab: "notes" } },
    ...rows,
    "import columns": strange,
    "import column list": press(strange, down, down, down, enter),
    "import with an unread table": press(strange, { name: "escape" }),
    "import days": press(dated, { name: "ctrl", letter: "b" }, text("31/12/2027"), down, text("14/13")),
    "import without a day": dated,
    "import answering": press(row, down, down, down, down),
    "import answered": press(row, down, enter),
    "import confirming": press(review, save),
    "import writing": press(press(review, save), right, enter),
    "import sent back": told(review, { about: "sentBack", outcome: { words, good: true } }),
    "import batches": batches,
    "import undoing": told(batches, { about: "undone", answer, work }),
    "import undone": told(batches, { about: "undone", answer, work: { ...work, dryRun: false } }),
  }
}
