import type { Refusal } from "@kheo/application"
import { plainWords, type Problem, problemWords, refusalWords, type Words } from "@kheo/application/language"
import { screenRefusals } from "./screen-refusals.ts"

/** What went wrong and what to do about it on the screens: nobody there is sent to a command line. */
export const screenWords = (problem: Problem): Words => {
  switch (problem._tag) {
    case "Refused":
      return screenRefusal(problem.refusal)
    case "ActorUnknown":
      return {
        vi: `Không rõ ai đang làm: tài khoản máy “${problem.account}” chưa gắn với người dùng nào (${problem.users.join(", ")}). Hãy nhờ người quản trị gắn tài khoản này, rồi mở lại chương trình.`,
        en: `It is not clear who is asking: the account “${problem.account}” belongs to no user (${problem.users.join(", ")}). Have the administrator link it to one, then open the program again.`,
      }
    case "NotFound":
      if (problem.what === "campaign" || problem.what === "campaign-then") return noCampaign(problem.name)
      break
    case "StoreUnavailable":
      if (problem.reason === "unknown-outcome") return unknownOutcome
  }
  return withoutCommands(problemWords(problem))
}

/** The same of a refusal alone. */
export const screenRefusal = (refusal: Refusal): Words => {
  const own = screenRefusals[refusal._tag] as ((refusal: Refusal) => Words) | undefined
  return own === undefined ? withoutCommands(refusalWords(refusal)) : own(refusal)
}

const noCampaign = (name: string): Words => ({
  vi: `Chưa có đợt thi đua ${name}. Hãy thoát (q) rồi mở lại với năm khác; nếu đúng là năm ${name}, nhờ người phụ trách mở đợt.`,
  en: `The register has no campaign ${name}. Leave (q) and open it again with another year; if ${name} is right, have the campaign opened.`,
})

const unknownOutcome: Words = {
  vi: "Chưa biết đã ghi được hay chưa: mất trả lời của sổ.",
  en: "It is not known whether this was saved: the register's answer was lost.",
}

const withoutCommands = (words: Words): Words =>
  plainWords(words, {
    vi: "Chưa ghi được. Hãy nhờ người quản trị xem giúp.",
    en: "This could not be done. Ask the administrator to have a look.",
  })
