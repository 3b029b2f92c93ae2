import type { Seeded } from "./seeded.ts"

const heads = ["b", "ch", "d", "đ", "gi", "h", "kh", "l", "m", "ng", "nh", "ph", "qu", "s", "t", "th", "tr", "v", "x"]
const tails = ["ánh", "ương", "uyền", "ễn", "ịnh", "ộc", "ằng", "ểm", "ổng", "ưởng", "ấp", "ượt", "ạnh", "ưu", "oài"]

/** A name with Vietnamese marks whose last word, several syllables long, no other text holds by chance. */
export const personName = (random: Seeded): string => {
  const syllable = () => random.pick(heads) + random.pick(tails)
  const words = [syllable(), syllable(), Array.from({ length: 4 }, syllable).join("")]
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ")
}
