import { type Fence, importFence } from "./fence.ts"

const folder = "packages/domain/src"
const dataOnly = "The domain knows data modules of effect only."
const noInput = "The domain does no I/O."

const imports = (sentence: string, says: string, planted: string, clean: string): Fence =>
  importFence({ sentence, folder, says, planted: { "rule.ts": planted }, clean: { "rule.ts": clean } })

const global = (name: string, expression: string): Fence => ({
  sentence: `the domain does not use ${name}: ${expression}`,
  folder,
  rule: "eslint(no-restricted-globals)",
  says: `Unexpected use of '${name}'`,
  planted: { "rule.ts": `export const ask = () => ${expression}` },
  clean: { "rule.ts": `export const ask = (given: unknown) => given` },
})

const property = (sentence: string, says: string, expression: string): Fence => ({
  sentence,
  folder,
  rule: "eslint(no-restricted-properties)",
  says,
  planted: { "rule.ts": `export const ask = () => ${expression}` },
  clean: { "rule.ts": `export const ask = () => Math.max(1, 2)` },
})

const schema = `import { Schema } from "effect"\nexport const Name = Schema.String`

/** What keeps the domain pure: time, chance, ids and everything outside are arguments. */
export const domainFences: ReadonlyArray<Fence> = [
  imports(
    "the domain does not import Effect",
    dataOnly,
    `import { Effect } from "effect"\nexport const go = Effect.void`,
    schema,
  ),
  imports(
    "the domain does not import Layer",
    dataOnly,
    `import { Layer } from "effect"\nexport const none = Layer.empty`,
    schema,
  ),
  imports(
    "the domain does not import the type of Layer",
    dataOnly,
    `import type { Layer } from "effect"\nexport type Any = Layer.Any`,
    `import type { Schema } from "effect"\nexport type Any = Schema.Top`,
  ),
  imports(
    "the domain does not import all of effect",
    dataOnly,
    `import * as E from "effect"\nexport const go = E.Effect`,
    schema,
  ),
  imports(
    "the domain does not pass Effect on",
    dataOnly,
    `export { Effect } from "effect"`,
    `export { Schema } from "effect"`,
  ),
  imports(
    "the domain does not import effect/Clock",
    dataOnly,
    `import * as Clock from "effect/Clock"\nexport const clock = Clock`,
    `import * as Option from "effect/Option"\nexport const option = Option`,
  ),
  imports(
    "the domain does not import effect/unstable",
    dataOnly,
    `import * as Http from "effect/unstable/http"\nexport const http = Http`,
    `import * as Result from "effect/Result"\nexport const result = Result`,
  ),
  imports(
    "the domain does not import node:fs",
    noInput,
    `import { rmSync } from "node:fs"\nexport const go = rmSync`,
    schema,
  ),
  imports("the domain does not import fs", noInput, `import { rmSync } from "fs"\nexport const go = rmSync`, schema),
  imports("the domain does not load node:fs later", noInput, `export const load = () => import("node:fs")`, schema),
  ...["application", "event-store", "event-store-sqlite", "kheo"].map((name) =>
    imports(
      `the domain does not import @kheo/${name}`,
      "The domain depends on @kheo/vietnamese alone.",
      `import { it } from "@kheo/${name}"\nexport const found = it`,
      `import { toneKey } from "@kheo/vietnamese"\nexport const found = toneKey`,
    ),
  ),
  global("Date", "Date.now()"),
  global("Date", "new Date()"),
  global("console", `console.log("here")`),
  global("process", "process.env"),
  global("crypto", "crypto.randomUUID()"),
  global("fetch", `fetch("/")`),
  global("setTimeout", "setTimeout(() => {}, 1)"),
  global("performance", "performance.now()"),
  property("the domain does not throw dice", "Randomness is an argument.", "Math.random()"),
  property("the domain does not go round by globalThis", "The domain has no surroundings.", "globalThis.Date"),
]
