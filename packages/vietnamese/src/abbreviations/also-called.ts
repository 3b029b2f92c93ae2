/**
 * What organisations are called for short or otherwise, in folded letters, and the one name that all of these come to.
 *
 * Only for finding what somebody may have meant: "Hội Phụ nữ" may be another than the "Hội Liên hiệp Phụ nữ".
 */
const names: ReadonlyArray<readonly [called: RegExp, name: string]> = [
  [
    /^(?:doan )?(?:thanh nien cong san ho chi minh|thanh nien cong san|thanh nien) (huyen|xa|tinh|phuong|thi tran)\b/g,
    "$1 doan",
  ],
  [/^doan (huyen|xa|tinh|phuong|thi tran)\b/g, "$1 doan"],
  [/\bdoan thanh nien(?: cong san(?: ho chi minh)?)?\b/g, "doan thanh nien"],
  [/\bhoi phu nu\b/g, "hoi lien hiep phu nu"],
  [/\b(?:uy ban )*mat tran(?: to quoc)?(?: viet nam)?\b/g, "uy ban mat tran to quoc viet nam"],
  [/\bcong doan (huyen|tinh)\b/g, "lien doan lao dong $1"],
  [/(?<!\bban chi huy quan su )\b(huyen|xa|tinh) doi\b/g, "ban chi huy quan su $1"],
  [/\bkho bac(?: nha nuoc)?\b/g, "kho bac nha nuoc"],
  [/\btoa an(?: nhan dan)?\b/g, "toa an nhan dan"],
  [/\bvien kiem sat(?: nhan dan)?\b/g, "vien kiem sat nhan dan"],
  [/\bbao hiem(?: xa hoi)?\b/g, "bao hiem xa hoi"],
  [/\bngan hang chinh sach(?: xa hoi)?\b/g, "ngan hang chinh sach xa hoi"],
]

/** A folded name with every such part said in the one way. */
export const alsoCalled = (folded: string): string =>
  names.reduce((text, [called, name]) => text.replace(called, name), folded)

/** A folded name without the district or province at its end, where at least two words are left: "kho bac huyen thu thua" is some kho bac. */
export const withoutPlace = (folded: string): string =>
  folded.replace(/^(\S+ \S.*?) (?:huyen|tinh|thi xa|thanh pho)(?: .*)?$/, "$1")
