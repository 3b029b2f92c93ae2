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

/** The same with what begins a control sequence and a line: nothing of it joins with what is beside it. */
export const apart = narrow.replace("[", String.raw`[\x1b\n`)

/** Making the first one loads much of ICU, a fifth of the whole start. */
const late = (name: string, made: string): readonly [string, string] => [
  `const ${name} = ${made};`,
  `let made; const ${name} = { segment: (text) => (made ??= ${made}).segment(text) };`,
]

/** The same where texts are gone through from their beginning: what is apart in any case needs no segmenter. */
const lateThrough = (name: string, made: string): readonly [string, string] => [
  `const ${name} = ${made};`,
  `let made; const ${name} = { segment: (text) => ${apart}.test(text)
    ? Array.from(text, (segment, index) => ({ segment, index })) : (made ??= ${made}).segment(text) };`,
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
  "/ink/build/line-update.js": [lateThrough("segmenter", "new Intl.Segmenter(undefined, { granularity: 'grapheme' })")],
  "/@alcalzone/ansi-tokenize/build/tokenize.js": [
    lateThrough("segmenter", 'new Intl.Segmenter(undefined, { granularity: "grapheme" })'),
  ],
  // Parts of Node that no start needs, each with others behind it: processes, assertions, cryptography for browsers.
  "/terminal-size/index.js": [
    [
      "import {execFileSync} from 'node:child_process';",
      "const execFileSync = (...given) => process.getBuiltinModule('node:child_process').execFileSync(...given);",
    ],
  ],
  "/signal-exit/index.js": [["var assert = require('assert')", "var assert = { equal: () => undefined }"]],
  "/uuid/dist-node/rng.js": [
    ["crypto.getRandomValues(rnds8)", "process.getBuiltinModule('node:crypto').randomFillSync(rnds8)"],
  ],
  // Only of use to who develops Ink itself.
  "/ink/build/reconciler.js": [
    ["await import('./devtools.js');", ""],
    ["await loadPackageJson()", "packageInfo"],
  ],
  "/ink/build/output.js": [
    [
      String.raw`styledCharsFromTokens(tokenize(line)).filter(character =>`,
      `styledCharsFromTokens(tokenize(line)).filter(${apart}.test(line) ? () => true : character =>`,
    ],
  ],
  "/slice-ansi/tokenize-ansi.js": [
    late("GRAPHEME_SEGMENTER", "new Intl.Segmenter(undefined, {granularity: 'grapheme'})"),
  ],
  "/wrap-ansi/index.js": [late("segmenter", "new Intl.Segmenter()")],
  // At once and from its own bytes: a thread that compiles so little is not worth waiting for, `fetch` would load all of Node's
  // HTTP, and CommonJS has no `await` outside of functions.
  "/yoga-layout/dist/src/index.js": [
    [
      "const Yoga = wrapAssembly(await loadYoga());",
      "const yoga = {}; loadYoga(yoga); const Yoga = wrapAssembly(yoga);",
    ],
  ],
  "/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js": [
    [
      "if(h.instantiateWasm)try{",
      "return a(new WebAssembly.Instance(new WebAssembly.Module(wa()),d)),{};if(h.instantiateWasm)try{",
    ],
    [
      "var b=xa(a.slice(37)),c=new Uint8Array(b.length);for(a=0;a<b.length;++a)c[a]=b.charCodeAt(a);var d=c",
      'var d=Buffer.from(a.slice(37),"base64")',
    ],
  ],
}
