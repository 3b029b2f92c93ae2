/** Every small letter beyond ASCII beside its TCVN3 code, as the standard's table prints them. */
const tcvn3Table =
  "A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ " +
  "D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ " +
  "F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ"

/** Every small letter beyond ASCII beside what VNI-Windows writes for it. */
const vniTable =
  "áaù àaø ảaû ãaõ ạaï éeù èeø ẻeû ẽeõ ẹeï óoù òoø ỏoû õoõ ọoï úuù ùuø ủuû ũuõ ụuï ýyù ỳyø ỷyû ỹyõ âaâ ấaá ầaà ẩaå ẫaã ậaä " +
  "êeâ ếeá ềeà ểeå ễeã ệeä ôoâ ốoá ồoà ổoå ỗoã ộoä ăaê ắaé ằaè ẳaú ẵaü ặaë ớôù ứöù ờôø ừöø ởôû ửöû ỡôõ ữöõ ợôï ựöï ơô ưö đñ " +
  "íí ìì ỉæ ĩó ịò ỵî"

/** A letter and its code in TCVN3, read as Latin-1. */
export const tcvn3Letters: ReadonlyArray<readonly [letter: string, code: string]> = tcvn3Table
  .normalize("NFC")
  .split(" ")
  .map((entry) => [entry.slice(2), String.fromCharCode(Number.parseInt(entry.slice(0, 2), 16))])

/** A letter and its code or codes in VNI, small ones and capitals. */
export const vniLetters: ReadonlyArray<readonly [letter: string, code: string]> = vniTable
  .normalize("NFC")
  .split(" ")
  .map((entry): readonly [string, string] => [entry.slice(0, 1), entry.slice(1)])
  .flatMap(([letter, code]) => [[letter, code] as const, [letter.toUpperCase(), code.toUpperCase()] as const])

const inTcvn3 = new Map(tcvn3Letters)
const inVni = new Map(vniLetters)

/** As a typist of old wrote it; a toned capital becomes the capital and the small toned letter, as converters wrote it. */
export const toTcvn3 = (text: string): string =>
  [...text.normalize("NFC")]
    .map((letter) => {
      const code = inTcvn3.get(letter)
      if (code !== undefined) return code
      const small = inTcvn3.get(letter.toLowerCase())
      if (small === undefined || letter === letter.toLowerCase()) return letter
      const bare = letter
        .normalize("NFD")
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
        .normalize("NFC")
      return (inTcvn3.get(bare) ?? bare) + small
    })
    .join("")

/** As it was typed under a font of capitals alone (`.VnTimeH`): in small letters. */
export const toTcvn3Capitals = (text: string): string => toTcvn3(text.toLowerCase())

export const toVni = (text: string): string =>
  [...text.normalize("NFC")].map((letter) => inVni.get(letter) ?? letter).join("")

/** Words and names of papers, as any office writes them. */
export const vietnameseWords = (
  "xã Mỹ An Thạnh Long Thuận Tân Lập thị trấn Thủ Thừa huyện đoàn hội phụ nữ nông dân cựu chiến binh trường mẫu giáo khuyến học " +
  "mô hình khéo vận động nhân rộng được không giúp đỡ hộ nghèo đường giao thông ấp khu phố tự quản quỹ tiết kiệm vườn cây bưởi " +
  "nước sạch an ninh trật tự kết quả thực hiện đề nghị khen thưởng giấy chứng nhận ủy ban mặt trận tổ quốc Việt Nam ngày tháng năm " +
  "người Đảng ủy bí thư chi bộ tuyên truyền gương điển hình tiếng loa thắp sáng tuyến hẻm quyết tâm thuở khuya nghiêng quỳnh giếng"
)
  .normalize("NFC")
  .split(" ")
