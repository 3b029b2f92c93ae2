/** What a syllable may begin with, longest first. */
const onset = /^(ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnprstvx])/

/** What may follow it, without tones. */
const rimes: ReadonlySet<string> = new Set(
  [
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
    "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu",
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot",
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
    "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut",
    "uy uya uych uynh uyên uyêt uyn uyp uyt uyu",
    "ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu",
    "y yêm yên yêng yêt yêu",
  ]
    .join(" ")
    .normalize("NFC")
    .split(" "),
)

/** After qu the glide is spelled already: quyết, quỳnh. */
const afterQu: ReadonlySet<string> = new Set(["ynh", "ych", "yt", "yp", "yn", "yu", "ya"])

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * Whether a word in small letters can be a Vietnamese syllable: onset, rime, one tone at most, on a letter that can carry
 * it (hòa or hoà, but mão and not maõ), and sắc or nặng before c, ch, p, t.
 *
 * Names of other peoples' places can't (Đắk, Krông), so a text is never refused for it.
 */
export const isSyllable = (word: string): boolean => {
  const parts = word.normalize("NFD")
  const tone = parts.match(tones) ?? []
  if (tone.length > 1) return false
  const bare = parts.replace(tones, "").normalize("NFC")
  const carrier = tone.length === 0 ? undefined : parts.slice(0, parts.search(tones)).normalize("NFC").length - 1
  const [start = ""] = onset.exec(bare) ?? []
  if (!isSpelled(start, bare, carrier) && !(start === "gi" && isSpelled("g", bare, carrier))) return false
  return !/[cpt]$|ch$/.test(bare) || tone[0] === "\u0301" || tone[0] === "\u0323"
}

const isSpelled = (start: string, word: string, carrier: number | undefined): boolean => {
  const rime = word.slice(start.length)
  if (carrier !== undefined && !carriers(start, rime).includes(carrier - start.length)) return false
  if (start === "qu") return rimes.has(rime) ? !/^[ouư]/.test(rime) : afterQu.has(rime)
  if (!rimes.has(rime)) return false
  const front = /^[eêiy]/.test(rime)
  if (start === "gh" || start === "ngh") return front
  if (start === "c" || start === "ng") return !front
  return start !== "g" || !/^[eêy]/.test(rime)
}

/** The letters of a rime that a tone may stand on. */
const carriers = (start: string, rime: string): ReadonlyArray<number> => {
  const shaped = Math.max(...[..."ăâêôơ"].map((letter) => rime.lastIndexOf(letter)), -1)
  if (shaped >= 0) return [shaped]
  if (rime.includes("ư")) return [rime.indexOf("ư")]
  if (rime === "oa" || rime === "oe" || (rime === "uy" && start !== "qu")) return [0, 1]
  return /^(oa|oe|uy)/.test(rime) ? [1] : [0]
}
