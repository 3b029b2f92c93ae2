/** windows-1258 as programs write it: letters with their shape, tones as marks of their own. */
export const to1258 = (text: string): Uint8Array => {
  const letters = [...text.normalize("NFC")].flatMap((letter) => {
    if (codes.has(letter)) return [letter]
    const parts = letter.normalize("NFD")
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? ""
    return [parts.replace(tone, "").normalize("NFC"), tone]
  })
  return Uint8Array.from(letters, (letter) => codes.get(letter) ?? 0x3f)
}

const codes = new Map<string, number>()
for (let byte = 0; byte < 256; byte += 1) codes.set(new TextDecoder("windows-1258").decode(Uint8Array.of(byte)), byte)

export const toLatin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"))

export const toUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const toUtf16 = (text: string, order: "le" | "be"): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le")
  return new Uint8Array(order === "be" ? bytes.swap16() : bytes)
}
