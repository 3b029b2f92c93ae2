import { plainWords, type Problem, problemWords, type Words } from "@kheo/application/language"

/** What went wrong, for programs and people who have no command line: no advice names a command. */
export const toldWords = (problem: Problem): Words => plainWords(problemWords(problem), unsaid)

const unsaid = { vi: "Không làm được việc này.", en: "This can't be done." }
