import { Refused } from "../document.ts"

/** The text of XML whose bytes come in pieces; a letter that is cut by two pieces stays whole, bytes that are no text are refused. */
export async function* decoded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  try {
    for await (const piece of pieces) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
      yield decoder.decode(piece, { stream: true })
    }
    if (decoder !== undefined) yield decoder.decode()
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Refused("IMP-1104")
  }
}

const encodingOf = (start: Uint8Array): string => {
  const [first, second] = start
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le"
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be"
  const declaration = Buffer.from(start.subarray(0, 200)).toString("latin1")
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(declaration)?.[1]
  // Eight-bit bytes that say UTF-16 of themselves are what they are.
  return declared === undefined || /^utf-?16/i.test(declared) ? "utf-8" : declared
}
