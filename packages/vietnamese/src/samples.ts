import { Schema } from "effect"

/** Any string, lone surrogates and combining marks included, as code points for the tests to join with `joined`. */
export const anyCodePoints = Schema.Array(
  Schema.Union([
    Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 0x10ffff })),
    Schema.Int.check(Schema.isBetween({ minimum: 0xc0, maximum: 0x370 })),
    Schema.Int.check(Schema.isBetween({ minimum: 0x1ea0, maximum: 0x206f })),
    Schema.Literals([
      0x20, 0xac00, 0x61, 0x64, 0xa0, 0xad, 0xd0, 0x189, 0x300, 0x301, 0x303, 0x309, 0x323, 0x200b, 0xfeff,
    ]),
  ]),
)

export const joined = (codePoints: ReadonlyArray<number>): string => String.fromCodePoint(...codePoints)

/** The parts of a Vietnamese-like syllable; `at` says which letter of the nucleus carries the tone. */
export const syllable = Schema.Struct({
  onset: Schema.Literals(["", "b", "đ", "d", "kh", "l", "m", "ng", "th", "tr", "Đ", "X"]),
  nucleus: Schema.Literals(["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "ư", "oa", "oe", "uy", "uyê", "ươ", "ia"]),
  coda: Schema.Literals(["", "c", "m", "n", "nh", "ng", "p", "t", "i"]),
  tone: Schema.Literals(["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]),
  at: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 2 })),
})

export type Syllable = typeof syllable.Type

export const spelled = ({ onset, nucleus, coda, tone, at }: Syllable): string => {
  const place = Math.min(at, nucleus.length - 1) + 1
  return (onset + nucleus.slice(0, place) + tone + nucleus.slice(place) + coda).normalize("NFC")
}
