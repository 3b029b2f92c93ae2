/** Where a line of a paper's head or foot stands and how it looks; sizes in points. */
export interface LineLook {
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
}

/** How official papers of one kind of body look; which of them hold on a day the office's settings say. Lengths in millimetres, sizes in points. */
export interface LetterRules {
  readonly name: string
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
  readonly font: string
  /** The words of the Party or of the state, line by line; the last has a rule beneath. */
  readonly nation: ReadonlyArray<{ readonly text: string } & LineLook>
  readonly superior: LineLook
  readonly issuer: LineLook
  /** What parts the issuer from the number: the Party's star, or a rule. */
  readonly parting: "star" | "rule"
  /** With `{number}` and `{symbol}`. */
  readonly number: { readonly text: string } & LineLook
  readonly day: LineLook
  /** With `{subject}`. */
  readonly subject: { readonly text: string } & LineLook
  /** The name of a kind of paper and what it is about, in the middle above the text. */
  readonly kind: LineLook
  readonly about: LineLook
  /** How a submission (tờ trình) addresses whom it goes to. */
  readonly submitted: string
  readonly body: { readonly size: number; readonly line: number; readonly indent: number; readonly after: number }
  readonly grounds: { readonly italic: boolean }
  readonly receivers: {
    readonly label: LineLook & { readonly underline?: boolean }
    readonly size: number
    readonly mark: "," | ";"
  }
  readonly signerTitle: LineLook
  readonly signerName: LineLook
  readonly end: string
}

const party: Omit<LetterRules, "name" | "receivers" | "end"> = {
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  font: "Times New Roman",
  nation: [{ text: "ĐẢNG CỘNG SẢN VIỆT NAM", size: 15, bold: true }],
  superior: { size: 14 },
  issuer: { size: 14, bold: true },
  parting: "star",
  number: { text: "Số {number}-{symbol}", size: 14 },
  day: { size: 14, italic: true },
  subject: { text: "V/v {subject}", size: 12, italic: true },
  kind: { size: 16, bold: true },
  about: { size: 14, bold: true },
  submitted: "Kính gửi",
  body: { size: 14, line: 18, indent: 10, after: 6 },
  grounds: { italic: false },
  signerTitle: { size: 14 },
  signerName: { size: 14, bold: true },
}

const label = { size: 14, underline: true } as const

/** Hướng dẫn 36-HD/VPTW ngày 03/4/2018. */
export const hd36: LetterRules = {
  ...party,
  name: "HD 36-HD/VPTW",
  receivers: { label, size: 12, mark: "," },
  end: "./.",
}

/** Hướng dẫn 05-HD/VPTW ngày 27/5/2026; from several copies, its own text was not read. */
export const hd05: LetterRules = {
  ...party,
  name: "HD 05-HD/VPTW",
  submitted: "Kính trình",
  receivers: { label, size: 12, mark: ";" },
  end: ".",
}

/** Nghị định 30/2020/NĐ-CP, phụ lục I; from implementations, the annex itself could not be opened. */
export const nd30: LetterRules = {
  ...party,
  name: "NĐ 30/2020/NĐ-CP",
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  nation: [
    { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size: 13, bold: true },
    { text: "Độc lập - Tự do - Hạnh phúc", size: 14, bold: true },
  ],
  superior: { size: 13 },
  issuer: { size: 13, bold: true },
  parting: "rule",
  number: { text: "Số: {number}/{symbol}", size: 13 },
  subject: { text: "V/v {subject}", size: 12 },
  kind: { size: 14, bold: true },
  grounds: { italic: true },
  receivers: { label: { size: 12, bold: true, italic: true }, size: 11, mark: ";" },
  signerTitle: { size: 14, bold: true },
  end: "./.",
}

/** The rules of a name as the settings have it; where the name is not known, those of the kind of body. */
export const letterRules = (name: string | undefined, body: string | undefined): LetterRules =>
  [hd36, hd05, nd30].find((rules) => rules.name === name) ?? (body === "state" ? nd30 : hd36)
