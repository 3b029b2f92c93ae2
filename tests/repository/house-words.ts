/** A word in two parts, so that the check of a word does not find itself. */
const word = (...parts: ReadonlyArray<string>): string => parts.join("")

/** What was left for later. */
export const unfinished = new RegExp(`\\b(${[word("TO", "DO"), word("FIX", "ME"), word("X", "XX")].join("|")})\\b`)

/** A test that is left out, that leaves the others out, or that is expected to fail. */
export const unrun = new RegExp(
  [
    `\\b(it|test|describe|suite|bench)(\\.\\w+)*\\.(${word("on", "ly")}|${word("sk", "ip")}|${word("to", "do")}|fails)\\b`,
    `\\b(x(it|test|describe)|f${word("des", "cribe")})\\(`,
  ].join("|"),
)

const rooted = (...folders: ReadonlyArray<string>): RegExp => new RegExp(`(?<![\\w.~-])/(${folders.join("|")})/`)

/** A path of a machine that this was written on. */
export const machinePath = rooted("work", "root")

/** Any place where people keep their files, which only a test may make up. */
export const somePath = rooted("work", "root", "home", "Users", "tmp")

/** A registry other than whatever the user's client is set to. */
export const registryHost = new RegExp(
  [
    word("registry", "\\.npm"),
    word("npm", "mirror"),
    word("verda", "ccio"),
    word("arti", "factory"),
    word("code", "artifact"),
    word("npm\\.pkg", "\\.github"),
    word("regis", "try\\s*[=:]\\s*[\"']?http"),
  ].join("|"),
  "i",
)
