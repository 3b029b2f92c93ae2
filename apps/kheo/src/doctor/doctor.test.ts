import { assert, describe, it } from "@effect/vitest"
import { journalFinding } from "./access-journal.ts"
import { backupFinding } from "./backups.ts"
import { examine } from "./checks.ts"
import { clockFinding } from "./clock.ts"
import { spaceFinding } from "./disk-space.ts"
import type { Finding, Place } from "./finding.ts"
import { integrityFindings } from "./integrity.ts"
import { lockFinding } from "./lock.ts"
import { networkFinding } from "./network.ts"
import { projectionFindings } from "./projections.ts"
import { variables } from "./variables.ts"
import { webhookFindings } from "./webhooks.ts"

const now = Date.parse("2022-10-21T02:00:00.000Z")
const place: Place = { folder: "d", file: "d/kheo.db", env: {}, now, platform: "linux" }
const day = 86_400_000

/** Level of a finding, which has a remedy exactly when something is to be done, in both languages. */
const levelOf = ({ level, remedy, what }: Finding): string => {
  assert.strictEqual(remedy === undefined, level === "ok", what.en)
  for (const words of [what, ...(remedy === undefined ? [] : [remedy])])
    for (const text of [words.vi, words.en]) assert.match(text, /\.$/)
  assert.notStrictEqual(what.vi, what.en)
  return level
}

const claim = { ledger: "kheo:test", position: 3, root: "ab", recordedAt: undefined }
const health = { complaints: [], claim, last: 3, unprotected: [], generations: [] }

describe("a finding", () => {
  it("warns of little space and of none", () => {
    const levels = [99, 100, 1_023, 1_024].map((free) => levelOf(spaceFinding(free, "d")))
    assert.deepStrictEqual(levels, ["problem", "warning", "warning", "ok"])
  })

  it("warns of a clock behind the last record or the file, and lets a few minutes pass", () => {
    const level = (recorded: string | undefined, modified = now) =>
      levelOf(clockFinding({ now, recorded, modified, file: "f" }))
    assert.deepStrictEqual(
      [level(undefined), level("2022-10-21T02:04:00.000Z"), level("2022-10-21T02:06:00.000Z")],
      ["ok", "ok", "warning"],
    )
    assert.strictEqual(level("2022-10-20T02:00:00.000Z", now + 6 * 60_000), "warning")
    assert.include(
      clockFinding({ now, recorded: "2022-10-21T05:00:00.000Z", modified: now, file: "f" }).what.en,
      "180 minutes",
    )
  })

  it("warns of a backup that was never made or is older than seven days", () => {
    const levels = [undefined, now - 8 * day, now - 7 * day, now].map((at) => levelOf(backupFinding(at, now, "b")))
    assert.deepStrictEqual(levels, ["warning", "warning", "ok", "ok"])
  })

  it("finds an access journal that was altered, and says from which line", () => {
    const findings = [null, 2].map((brokenAt) => journalFinding({ brokenAt, entries: 3 }, "j"))
    assert.deepStrictEqual(findings.map(levelOf), ["ok", "problem"])
    assert.include(findings[1]?.what.en, "line 2")
  })

  it("names each webhook that was disabled, not those that people paused", () => {
    const webhook = { id: "w-1", url: "https://nhan.example/kheo", cursor: 7 }
    const found = (state: "active" | "paused" | "disabled", reason?: "gone" | "gave-up") =>
      webhookFindings(
        [
          { ...webhook, state, reason },
          { ...webhook, id: "w-2", state: "active" },
        ],
        "w",
      )
    assert.deepStrictEqual(
      [found("active"), found("paused"), found("disabled", "gone"), found("disabled", "gave-up")].map((all) =>
        all.map(levelOf),
      ),
      [["ok"], ["ok"], ["warning"], ["warning"]],
    )
    assert.deepStrictEqual(webhookFindings([], "w"), [])
    const [one] = found("disabled", "gone")
    assert.include(one?.what.en, "nhan.example is told no more: it said that it is gone; it was told up to position 7.")
    assert.strictEqual(one?.where, "w-1")
  })

  it("tells a network share by Linux's types and by Windows' paths", () => {
    const level = (type: number, folder = "/home/a", platform: NodeJS.Platform = "linux") =>
      levelOf(networkFinding({ folder, platform }, type))
    assert.deepStrictEqual(
      [0x6969, 0xfe534d42, -28095166, 0xef53].map((type) => level(type)),
      ["problem", "problem", "problem", "ok"],
    )
    const paths = ["\\\\may-chu\\so", "//may-chu/so", "\\\\?\\C:\\so", "C:\\so"]
    assert.deepStrictEqual(
      paths.map((path) => level(0, path, "win32")),
      ["problem", "problem", "ok", "ok"],
    )
  })

  it("tells a damaged file, a head without its lines, and a missing guard", () => {
    const level = (over: Partial<typeof health> | object) => integrityFindings({ ...health, ...over }, "f").map(levelOf)
    assert.deepStrictEqual(level({}), ["ok"])
    assert.deepStrictEqual(level({ complaints: ["row 3 missing"] }), ["problem"])
    assert.deepStrictEqual(level({ last: 2 }), ["problem"])
    assert.deepStrictEqual(level({ claim: { ...claim, root: "" } }), ["problem"])
    assert.deepStrictEqual(level({ unprotected: ["event"] }), ["warning"])
  })

  it("tells a lock that is held and a file that can't be opened", () => {
    const probes = ["free", "held", { detail: "SQLITE_READONLY" }] as const
    assert.deepStrictEqual(
      probes.map((probed) => levelOf(lockFinding(probed, "f"))),
      ["ok", "problem", "problem"],
    )
  })

  it("tells a stopped read model, one that was left half built, and how far one lies behind", () => {
    const one = { name: "standing-facts", status: "live", position: 1 }
    const level = (over: object) =>
      projectionFindings({ ...health, generations: [{ ...one, ...over }] }, now, "f").map(levelOf)
    assert.deepStrictEqual(level({ stopped: { at: 2, detail: "unknown" } }), ["problem"])
    assert.deepStrictEqual(level({ status: "retired", stopped: { at: 2, detail: "unknown" } }), ["warning"])
    assert.deepStrictEqual(level({ status: "building", leaseUntil: now - 1 }), ["warning"])
    assert.deepStrictEqual(level({ status: "building", leaseUntil: now + 1 }), ["ok"])
    assert.include(projectionFindings({ ...health, generations: [one] }, now, "f")[0]?.what.en ?? "", "2 events")
  })

  it("names variables that are wrong or unknown", () => {
    const look = (env: Place["env"]) => variables.look({ ...place, env })
    assert.deepStrictEqual(look({ PATH: "x", KHEO_LANG: "en", KHEO_DATA: "/so" }).map(levelOf), ["ok"])
    const wrong = look({ KHEO_LNAG: "vi", KHEO_LANG: "fr", KHEO_DATA: "so" })
    assert.deepStrictEqual(
      wrong.map((one) => [one.where, levelOf(one)]),
      [
        ["KHEO_LNAG", "warning"],
        ["KHEO_LANG", "warning"],
        ["KHEO_DATA", "warning"],
      ],
    )
  })
})

describe("the examination", () => {
  it("goes on past a check that breaks, and tells that it did", () => {
    const broken = {
      name: "broken",
      look: () => {
        throw new Error("EIO: i/o error")
      },
    }
    const found = examine({ ...place, env: { KHEO_LANG: "fr" } }, [broken, variables])
    assert.deepStrictEqual(
      found.map(({ check, level }) => [check, level]),
      [
        ["broken", "problem"],
        ["variables", "warning"],
      ],
    )
    assert.include(found[0]?.what.vi, "EIO")
  })
})
