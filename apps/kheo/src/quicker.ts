import type { Plugin } from "rolldown"

/** What libraries do that costs each start or each frame, and that the screens have no need of. */
export const quicker: Plugin = {
  name: "quicker",
  transform: (code, id) => {
    const path = id.replaceAll("\\", "/")
    const changes = Object.entries(quickerTexts).find(([file]) => path.endsWith(file))?.[1]
    return changes?.reduce((text, [before, after]) => {
      if (!text.includes(before)) throw new Error(`${id} no longer says ${before}`)
      return text.replaceAll(before, after)
    }, code)
  },
}

/** Composed Vietnamese and the signs of frames are one cell each, as ASCII is: no segmenter, no search for emoji. */
export const narrow = String.raw`/^[\x20-\x7e\u00c0-\u01b0\u1ea0-\u1ef9·–—‘’“”•…‹›←↑→↓─│█░]*$/`

/** Making the first one loads much of ICU, a fifth of the whole start. */
const late = (name: string, made: string): readonly [string, string] => [
  `const ${name} = ${made};`,
  `let made; const ${name} = { segment: (text) => (made ??= ${made}).segment(text) };`,
]

/** The sets of letters that such a rule names are made when it is read, emoji in a twentieth of the whole start. */
const lateRule = (name: string, rule: string): readonly [string, string] => [
  `const ${name} = /${rule}/v;`,
  `let ${name}Made; const ${name} = { test: (text) => (${name}Made ??= new RegExp(${JSON.stringify(rule)}, "v")).test(text) };`,
]

/** By the end of a file's path: texts, and what stands there in the bundle; a text that is gone stops the bundling. */
const quickerTexts: Readonly<Record<string, ReadonlyArray<readonly [before: string, after: string]>>> = {
  "/string-width/index.js": [
    [
      String.raw`if (/^[\u0020-\u007E]*$/.test(string))`,
      `if (${narrow}.test(string) && (ambiguousIsNarrow || /^[ -~]*$/.test(string)))`,
    ],
    late("segmenter", "new Intl.Segmenter()"),
    lateRule("rgiEmojiRegex", String.raw`^\p{RGI_Emoji}$`),
    lateRule("spacingMarkRegex", String.raw`\p{Spacing_Mark}`),
  ],
  "/ink/build/line-update.js": [late("segmenter", "new Intl.Segmenter(undefined, { granularity: 'grapheme' })")],
  "/slice-ansi/tokenize-ansi.js": [
    late("GRAPHEME_SEGMENTER", "new Intl.Segmenter(undefined, {granularity: 'grapheme'})"),
  ],
  "/wrap-ansi/index.js": [late("segmenter", "new Intl.Segmenter()")],
  // Its own bytes, which need no network: `fetch` would load all of Node's HTTP.
  "/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js": [['"function"!=typeof fetch', "true"]],
}
