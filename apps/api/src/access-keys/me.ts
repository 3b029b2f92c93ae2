import { hasRight, rights, type RightName } from "@kheo/application"
import { Schema } from "effect"
import { endpoint } from "../endpoint/index.ts"

/** Who asks, as the server takes them, and what that opens. */
export const me = endpoint({
  method: "get",
  path: "/v1/me",
  name: "showMe",
  tag: "office",
  summary: { vi: "Tôi là ai và được làm gì", en: "Who I am and what I may do" },
  scope: "somebody",
  ownUnit: true,
  response: {
    status: 200,
    schema: Schema.Struct({
      by: Schema.Literals(["computer", "key", "token"]),
      user: Schema.NullOr(Schema.String),
      role: Schema.NullOr(Schema.String),
      key: Schema.NullOr(Schema.String),
      scopes: Schema.Array(Schema.String),
      units: Schema.NullOr(Schema.Array(Schema.String)).annotate({
        description: "The only units that are seen in full; null: all of them",
      }),
      rights: Schema.NullOr(Schema.Array(Schema.String)).annotate({
        description:
          "What the user may record; null at the computer itself, whose own user is asked for at each change",
      }),
    }).annotate({ identifier: "Me" }),
  },
  problems: [],
  handle: ({ asker: { by, key = null, role = null, scopes, units, user = null } }) => ({
    body: {
      by,
      user,
      role,
      key,
      scopes: [...scopes],
      units: units === undefined ? null : [...units],
      rights: role === null ? null : all.filter((right) => hasRight(role, right)),
    },
  }),
})

const all = Object.keys(rights) as ReadonlyArray<RightName>
