import { tidy } from "./tidy.ts"
import { toneKey } from "./tone-key.ts"

/** Words that a model can't be scaled out, as one unit or another puts it. */
const phrases = [
  "không nhân rộng được",
  "không nhân rộng ra được",
  "không nhân được rộng",
  "không nhân ra được",
  "không nhân ra diện rộng được",
  "không thể nhân rộng",
  "không thể nhân ra",
  "không có khả năng nhân rộng",
  "không đủ khả năng nhân rộng",
  "không còn khả năng nhân rộng",
  "không có điều kiện nhân rộng",
  "không đủ điều kiện nhân rộng",
]

const keys = phrases.map((phrase) => toneKey(phrase))

/** "Không" as people shorten it. */
const shortened = new RegExp(`(?<![\\p{L}\\p{N}])(ko|k|kg|khg|hông)(?=\\s+(thể\\s+)?(nhân|có|đủ|còn)\\s)`, "giu")

/** Before the words: what turns them round, or only supposes them. */
const turning = [
  "không phải",
  "không phải là",
  "không phải do",
  "chẳng phải",
  "nếu",
  "giả sử",
  "tránh",
  "để không",
  "sợ",
].map((words) => toneKey(words))

/** After "không nhân rộng được": what makes "not at all" into "not much". */
const softening = ["nhiều", "hết", "rộng rãi", "toàn bộ", "tất cả"].map((words) => toneKey(words))

/** What a text says of scaling out. */
export type ScalingWords = "impossible" | "unclear" | undefined

/**
 * Whether a text says that a model can't be scaled out (công văn nhắc: "mô hình thực hiện không nhân rộng được").
 *
 * "Chưa nhân rộng" is not yet; "không ngừng" and "không chỉ nhân rộng" are praise: none of them is meant. A bare "không
 * nhân rộng", "nếu không nhân rộng được" or "không nhân rộng được nhiều" could be either, and is for a person to ask.
 */
export const scalingWords = (text: string): ScalingWords => {
  if (!/nh(?:â|a\u0302)n/i.test(text)) return undefined
  const clauses = text
    .normalize("NFC")
    .replace(shortened, "không")
    .split(/[.;:!?]+/u)
    .map((clause) => ` ${words(clause)} `)
  let unclear = false
  for (const clause of clauses) {
    for (const key of keys)
      for (let at = clause.indexOf(` ${key} `); at >= 0; at = clause.indexOf(` ${key} `, at + 1)) {
        const [before, after] = [clause.slice(0, at), clause.slice(at + key.length + 2)]
        const turned = turning.some((its) => ` ${before}`.endsWith(` ${its}`))
        const softened = softening.some((its) => after.startsWith(`${its} `))
        if (!turned && !softened) return "impossible"
        unclear = true
      }
    if (clause.includes(` ${bare} `)) unclear = true
  }
  return unclear ? "unclear" : undefined
}

const bare = toneKey("không nhân rộng")

const words = (text: string): string => tidy(toneKey(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, " "))
