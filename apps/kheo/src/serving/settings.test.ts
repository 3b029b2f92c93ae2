import { assert, describe, it } from "vitest"
import { Usage } from "../cli/parse.ts"
import { serveSettings } from "./settings.ts"

const wrongIn = (values: Record<string, string>, env: Record<string, string> = {}): string => {
  try {
    serveSettings(values, env)
  } catch (cause) {
    if (cause instanceof Usage) return cause.words.en
  }
  throw new Error("nothing was wrong")
}

describe("the settings of a server", () => {
  it("are usual where nothing is said, and else the option's before the environment's", () => {
    const usual = { host: "127.0.0.1", port: 4747, log: false, otlp: undefined, drainMs: 0 }
    assert.deepStrictEqual(serveSettings({}, {}, true), usual)
    assert.deepStrictEqual(serveSettings({}, { KHEO_PORT: "", KHEO_HOST: "" }, true), usual)
    assert.isTrue(serveSettings({}, {}, false).log)
    const env = {
      KHEO_HOST: "::1",
      KHEO_PORT: "80",
      KHEO_LOG: "none",
      KHEO_OTLP_URL: "http://collector:4318/",
      KHEO_DRAIN_SECONDS: "5",
    }
    const set = { host: "::1", port: 80, log: false, otlp: "http://collector:4318", drainMs: 5_000 }
    assert.deepStrictEqual(serveSettings({}, env, false), set)
    assert.deepStrictEqual(serveSettings({ port: "0", host: "kheo.noi-bo" }, env, false), {
      ...set,
      port: 0,
      host: "kheo.noi-bo",
    })
  })

  it("are all told of that can't be used, each with what it may be", () => {
    const env = {
      KHEO_HOST: "http://x",
      KHEO_PORT: "65536",
      KHEO_LOG: "all",
      KHEO_OTLP_URL: "collector:4318",
      KHEO_DRAIN_SECONDS: "1.5",
    }
    const told = wrongIn({}, env).split("\n")
    assert.deepStrictEqual(
      told.map((line) => line.split(":")[0]),
      Object.keys(env),
    )
    for (const line of told) assert.match(line, /can't be used; .+\.$/)
    for (const port of ["", "-1", "4747x", "1e3"]) assert.match(wrongIn({ port }), /^--port: /)
    for (const host of ["", "a b", "-x", "[::1]"]) assert.match(wrongIn({ host }), /^--host: /)
    assert.match(wrongIn({}, { KHEO_OTLP_URL: "http://user:secret@x" }), /KHEO_OTLP_URL/)
  })
})
