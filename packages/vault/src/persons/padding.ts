const block = 32

/** UTF-8 behind its length, filled with zeros to whole blocks: a name of 28 bytes is as long as any other. */
export const padded = (text: string): Uint8Array => {
  const bytes = Buffer.from(text)
  const whole = Buffer.alloc(Math.ceil((bytes.length + 4) / block) * block)
  whole.writeUInt32BE(bytes.length)
  bytes.copy(whole, 4)
  return whole
}

/** The inverse of `padded`; throws for anything that it did not make. */
export const unpadded = (whole: Uint8Array): string => {
  const bytes = Buffer.from(whole)
  const length = bytes.readUInt32BE()
  if (length > bytes.length - 4) throw new RangeError("a sealed value is longer than its padding")
  return utf8.decode(bytes.subarray(4, 4 + length))
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
