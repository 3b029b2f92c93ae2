import { plainWords, type Problem, problemWords, type Words } from "@kheo/application/language"

/** What went wrong, for programs and people who have no command line: no advice names a command. */
export const toldWords = (problem: Problem): Words | undefined => {
  const { en, vi } = plainWords(problemWords(problem))
  return vi === "" || en === "" ? undefined : { vi, en }
}

/** What is wrong with a name that was given. */
export const nameWords = (problem: Problem): Words => toldWords(problem) ?? unclear

const unclear = { vi: "Không có, hoặc không rõ là cái nào.", en: "There is none, or it isn't clear which." }
