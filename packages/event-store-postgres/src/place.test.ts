import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { postgresPlace } from "./place.ts"

describe("an address", () => {
  it("is taken apart, and shown without its password", () => {
    const place = postgresPlace(
      "postgres://thu%20thua:m%40t@db1,db2:6432,[::1]:7000/kheo?ledger=kheo:thu-thua&sslmode=verify-full",
    )
    assert.deepStrictEqual(place, {
      hosts: [
        { host: "db1", port: 5432 },
        { host: "db2", port: 6432 },
        { host: "::1", port: 7000 },
      ],
      database: "kheo",
      user: "thu thua",
      password: "m@t",
      ledger: "kheo:thu-thua",
      tls: "verified",
      shown: "postgres://thu%20thua@db1,db2:6432,[::1]:7000/kheo?ledger=kheo:thu-thua&sslmode=verify-full",
    })
    assert.deepInclude(postgresPlace("postgresql:///"), { hosts: [{ host: "localhost", port: 5432 }], user: undefined })
  })

  it("is refused where it is none", () => {
    for (const url of [
      "",
      "mysql://x",
      "postgres://h:0/x",
      "postgres://h:99999/x",
      "postgres://h/x?sslmode=prefer",
      "postgres://%zz@h/x",
    ])
      assert.isUndefined(postgresPlace(url), url)
  })

  it.prop(
    "comes back from any user, password, database and ledger, and no password is ever shown",
    [Schema.NonEmptyString, Schema.NonEmptyString, Schema.NonEmptyString, Schema.NonEmptyString],
    ([user, password, database, ledger]) => {
      const [u, p, d, l] = [user, password, database, ledger].map((text) => encodeURIComponent(text.toWellFormed()))
      const place = postgresPlace(`postgres://${u}:secret-${p}@h/${d}?ledger=${l}`)
      assert.deepInclude(place, {
        user: user.toWellFormed(),
        password: `secret-${password.toWellFormed()}`,
        database: database.toWellFormed(),
        ledger: ledger.toWellFormed(),
      })
      assert.notInclude(place?.shown, "secret-")
    },
  )
})
