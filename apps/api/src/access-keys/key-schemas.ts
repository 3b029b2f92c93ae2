import { scopes, type Scope } from "@kheo/application"
import { Schema } from "effect"
import { Day, Text } from "../values.ts"

const names = Object.keys(scopes) as ReadonlyArray<Scope>
const Scopes = Schema.Array(Schema.Literals(names).annotate({ identifier: "Scope" })).check(Schema.isMaxLength(20))

/** A key as it stands; what its secret is nobody can show. */
export const AccessKey = Schema.Struct({
  id: Schema.String,
  user: Schema.String,
  purpose: Schema.String,
  scopes: Schema.Array(Schema.String),
  unit: Schema.NullOr(Schema.String),
  addresses: Schema.NullOr(Schema.Array(Schema.String)).annotate({
    description: "The only addresses and networks that it opens from",
  }),
  state: Schema.Literals(["live", "expired", "revoked"]),
  issuedOn: Day,
  expiresOn: Day,
  revokedOn: Schema.NullOr(Day),
  earlierUntil: Schema.NullOr(Day).annotate({
    description: "Last day on which the secret before the present one opens",
  }),
  lastUsedOn: Schema.NullOr(Day).annotate({ description: "Last day on which it was used" }),
  version: Schema.Natural,
}).annotate({ identifier: "AccessKey" })

/** What is asked when a program is to get a key. */
export const KeyAsked = Schema.Struct({
  user: Text,
  purpose: Text,
  scopes: Scopes,
  unit: Schema.optionalKey(Text),
  addresses: Schema.optionalKey(Schema.Array(Text).check(Schema.isMaxLength(50))),
  expiresOn: Schema.optionalKey(Day),
}).annotate({
  identifier: "AccessKeyAsked",
  description:
    "user: id, account or name of the user whose rights the key has. unit: id, code or name of the only unit that it is for. addresses: IP addresses and networks (10.1.2.0/24) that it opens from alone. expiresOn: at most 400 days from now, else 365 days.",
})

export const RotationAsked = Schema.Struct({
  expiresOn: Schema.optionalKey(Day),
  earlierUntil: Schema.optionalKey(Day),
}).annotate({
  identifier: "AccessKeyRotationAsked",
  description: "earlierUntil: last day of the present secret, at most 30 days from now, else 7 days.",
})

export const RevocationAsked = Schema.Struct({ reason: Schema.optionalKey(Text) }).annotate({
  identifier: "AccessKeyRevocationAsked",
})

/** A key whose text is shown this once; null to a repeat, which nobody can show it again. */
export const ShownKey = Schema.Struct({
  id: Schema.String,
  key: Schema.NullOr(Schema.String),
  version: Schema.Natural,
  position: Schema.Natural,
}).annotate({ identifier: "ShownAccessKey" })
