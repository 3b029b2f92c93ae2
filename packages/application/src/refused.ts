import { AccessKeyRefusal } from "@kheo/domain/access-key"
import { CampaignRefusal } from "@kheo/domain/campaign"
import { DocumentRefusal } from "@kheo/domain/document"
import { LedgerRefusal } from "@kheo/domain/ledger"
import { ModelRefusal } from "@kheo/domain/model"
import { OfficeRefusal } from "@kheo/domain/office"
import { ParticipationRefusal } from "@kheo/domain/participation"
import { UnitRefusal } from "@kheo/domain/unit"
import { Schema } from "effect"
import { OpeningRefusal } from "./campaigns/refusal.ts"
import { PaperRefusal } from "./office/refusal.ts"
import { PersonalRefusal } from "./personal/refusal.ts"
import { RightsRefusal } from "./rights/refusal.ts"
import { VersionRefusal } from "./version-refusal.ts"

/** Every reason for which the domain refuses a command, or for which somebody may not ask for it. */
export const Refusal = Schema.Union([
  UnitRefusal,
  CampaignRefusal,
  ParticipationRefusal,
  ModelRefusal,
  OfficeRefusal,
  DocumentRefusal,
  LedgerRefusal,
  AccessKeyRefusal,
  PaperRefusal,
  OpeningRefusal,
  RightsRefusal,
  PersonalRefusal,
  VersionRefusal,
])
export type Refusal =
  | UnitRefusal
  | CampaignRefusal
  | ParticipationRefusal
  | ModelRefusal
  | OfficeRefusal
  | DocumentRefusal
  | LedgerRefusal
  | AccessKeyRefusal
  | PaperRefusal
  | OpeningRefusal
  | RightsRefusal
  | PersonalRefusal
  | VersionRefusal

/** The domain refused a command; the words for it are in `language`. */
export class Refused extends Schema.TaggedError<Refused>()("Refused", { refusal: Refusal }) {
  override get message() {
    return this.refusal._tag
  }
}

/** What was asked for does not exist, under that id, number or name. */
export class NotFound extends Schema.TaggedError<NotFound>()("NotFound", {
  /** `campaign-then`: it may stand today, but not in what was known at the moment asked about. */
  what: Schema.Literals([
    "campaign",
    "campaign-then",
    "unit",
    "model",
    "user",
    "paper",
    "event",
    "person",
    "access-key",
  ]),
  name: Schema.String,
  /** Names that look alike, for a person to choose from. */
  suggestions: Schema.optionalKey(Schema.Array(Schema.String)),
}) {
  override get message() {
    return `${this.what} ${this.name}`
  }
}
