import { Schema } from "effect"

/** A Vietnamese-like syllable by its parts; `at` says which letter of the nucleus carries the tone. */
const Syllable = Schema.Struct({
  onset: Schema.Literals(["", "b", "đ", "kh", "m", "ngh", "th", "tr", "Đ", "X"]),
  nucleus: Schema.Literals(["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "ư", "oa", "uyê", "ươ", "iê"]),
  coda: Schema.Literals(["", "c", "m", "n", "nh", "ng", "p", "t"]),
  tone: Schema.Literals(["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]),
  at: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 2 })),
})

/** Up to five syllables as Vietnamese builds them. */
export const someWords = Schema.Array(Syllable).check(Schema.isMaxLength(5))

/** The byte with which a keyboard program erases: DEL on most systems, Ctrl+H from many on Windows. */
export const eraser = Schema.Literals(["\x7f", "\b"])

/** Where the terminal cuts the stream into reads. */
export const lengths = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 6 })))

type Word = typeof Syllable.Type

/** The words as a reader sees them, in NFC. */
export const spelled = (words: ReadonlyArray<Word>): string =>
  words
    .map(({ at, coda, nucleus, onset, tone }) => {
      const place = Math.min(at, nucleus.length - 1) + 1
      return (onset + nucleus.slice(0, place) + tone + nucleus.slice(place) + coda).normalize("NFC")
    })
    .join(" ")

/**
 * What a Telex keyboard program sends for these words: letters as they are typed, and where a later key changes an
 * earlier letter (`ee` makes ê, `s` puts the tone), erasing back to it and sending the rest again.
 */
export const telexStream = (words: ReadonlyArray<Word>, erase: string): string => {
  let [sent, stream] = ["", ""]
  const show = (text: string) => {
    const [before, after] = [[...sent], [...text]]
    let same = 0
    while (same < before.length && before[same] === after[same]) same += 1
    stream += erase.repeat(before.length - same) + after.slice(same).join("")
    sent = text
  }
  for (const [index, word] of words.entries()) {
    const done = spelled(words.slice(0, index)) + (index === 0 ? "" : " ")
    const letters = [...(word.onset + word.nucleus + word.coda)]
    show(done)
    for (const [at, letter] of letters.entries()) {
      const prefix = done + letters.slice(0, at).join("")
      show(prefix + plain(letter))
      show(prefix + letter)
    }
    show(done + spelled([word]))
  }
  return stream
}

const plain = (letter: string): string =>
  letter.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D")

/** The stream in chunks of these lengths, over and over. */
export const chunks = (stream: string, lengths: ReadonlyArray<number>): ReadonlyArray<string> => {
  const result: Array<string> = []
  let rest = [...stream]
  for (let turn = 0; rest.length > 0; turn += 1) {
    const length = lengths[turn % Math.max(1, lengths.length)] ?? 3
    result.push(rest.slice(0, length).join(""))
    rest = rest.slice(length)
  }
  return result
}
