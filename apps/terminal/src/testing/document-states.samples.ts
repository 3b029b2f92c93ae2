import type { DocumentLooked, DocumentSaved, OfferedDocument } from "../documents/index.ts"
import type { State } from "../state/index.ts"
import { update } from "../update/index.ts"
import { ctrl, long, press, text } from "./press.samples.ts"

const [down, enter] = [{ name: "down" }, { name: "enter" }] as const

/** Papers as a program may offer them: with a number, for each, about a unit, about a model. */
export const offered: ReadonlyArray<OfferedDocument> = [
  {
    name: "reminder-letter",
    words: { vi: "Công văn nhắc báo cáo", en: "Letter that reminds units to report" },
    issued: true,
    about: [],
    needs: [],
    dated: false,
    kinds: ["docx", "pdf"],
    worded: true,
  },
  {
    name: "annex",
    words: { vi: "Phụ lục kết quả", en: "Annex of results" },
    issued: false,
    about: ["unit"],
    needs: ["unit"],
    dated: false,
    kinds: ["docx", "pdf", "xlsx"],
    worded: false,
  },
  {
    name: "launch-letter",
    words: { vi: "Công văn phát động", en: "Letter that launches the campaign" },
    issued: true,
    about: [],
    needs: [],
    dated: true,
    kinds: ["docx", "pdf"],
    worded: true,
  },
]

/** A letter that may be looked at. */
export const looked: Extract<DocumentLooked, { came: "shown" }> = {
  came: "shown",
  preview: {
    number: "51-CV/BCĐ",
    asOf: "2022-10-18",
    lists: [
      { words: { vi: "Đã gửi báo cáo", en: "Reported" }, names: ["Xã Mỹ An", "Huyện đoàn"] },
      { words: { vi: "Cần nhắc", en: "To be reminded" }, names: ["Xã Bình An"] },
    ],
    lacking: [
      {
        vi: "Cấu hình chưa có office.place (địa danh trước ngày tháng), chỗ đó để trống. Chạy kheo office set TỆP.json.",
        en: "The settings have no office.place; its place stays empty. Run kheo office set FILE.json.",
      },
    ],
    lines: [
      "DỰ THẢO – chưa ban hành, số liệu đến ngày 18/10/2022",
      "HUYỆN ỦY THỦ THỪA",
      "Số 51-CV/BCĐ – Thủ Thừa, ngày 19 tháng 10 năm 2022",
      "Kính gửi: Các cơ quan, đơn vị.",
      "- Khối xã: có 08 đơn vị xã tổ chức hội nghị tổng kết nhân rộng mô hình “Dân vận khéo” và có 04 xã gửi báo cáo tổng kết mô hình gồm: Nhị Thành, Mỹ An, Mỹ Lạc, Mỹ Thạnh.",
    ],
    each: 3,
    reminds: 3,
  },
}

const wrong: DocumentLooked = {
  came: "refused",
  words: {
    vi: "Văn bản ghi “07”, danh sách “Khối xã, đã tổ chức hội nghị tổng kết” có 8 đơn vị: Bình An, Bình Thạnh.\nChưa ghi gì. Hãy sửa lời văn rồi làm lại.",
    en: "The letter says “07”, the list “Khối xã, đã tổ chức hội nghị tổng kết” has 8: Bình An, Bình Thạnh.\nNothing was written. Change the wording and try again.",
  },
}

/** The screens of papers: what there is, one that is made, looked at, wrong, asked about, written. */
export const documentStates = (opened: State): Readonly<Record<string, State>> => {
  const menu = press({ ...opened, documents: { folder: "/van-ban-2022" } }, text("0"))
  const listed = update(menu, { type: "documentsListed", offered })
  const making = press(listed, enter)
  const shows = (state: State, told: DocumentLooked) => {
    const { asked } = state.documents
    if (asked === undefined) throw new Error("no paper was asked for")
    return update(state, { type: "documentLooked", order: asked, told })
  }
  const letter = shows(making, looked)
  const saving = press(letter, ctrl("s"))
  const became = (saved: DocumentSaved) => {
    const order = saving.documents.saving
    if (order === undefined) throw new Error("no paper was to be written")
    return update(saving, { type: "documentSaved", saving: order, saved })
  }
  const full: DocumentLooked = {
    came: "shown",
    preview: {
      ...looked.preview,
      number: long,
      lists: [{ words: { vi: long, en: long }, names: [long, long] }],
      lacking: [{ vi: long, en: long }],
      lines: [long, long, long],
    },
  }
  return {
    "documents not read yet": menu,
    documents: listed,
    "document under way": making,
    document: letter,
    "document scrolled": press(letter, { name: "pageDown" }),
    "document, filled": press(shows(making, full), { name: "tab" }, { name: "tab" }, text(long)),
    "document with wrong numbers": shows(making, wrong),
    "document without a day": press(letter, ctrl("u"), text("32/13"), ctrl("s")),
    "document of a unit": press(listed, down, down, enter, text("xa")),
    "document being written": saving,
    "document written": became({
      came: "written",
      files: ["/van-ban-2022/51-CV-BCĐ (dự thảo).docx"],
      issued: undefined,
    }),
    "document there already": became({ came: "taken", files: ["/a.docx", "/b.docx", "/c.docx", "/d.docx"] }),
    "document issued before": became({ came: "issued before", number: "51-CV/BCĐ" }),
    "document refused, filled": became({ came: "refused", words: { vi: long, en: long } }),
    "document to issue": press(letter, ctrl("b")),
  }
}
