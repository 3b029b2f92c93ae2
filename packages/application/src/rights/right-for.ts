import type { RightName } from "./rights.ts"

/** What is asked: the command's name, and of a correction or retraction the name of the fact that it touches. */
export interface Asked {
  readonly command: string
  readonly touches?: string | undefined
}

const table = (entries: Record<string, RightName>): ReadonlyMap<string, RightName> => new Map(Object.entries(entries))

/** Commands that need another right than what is usual for their kind of stream; a name that no one uses yet is no mistake. */
const ofCommand = table({
  RegisterModel: "register",
  AmendModel: "register",
  AmendRegistration: "register",
  SubmitResults: "report",
  ReportNotScalable: "report",
  HoldConference: "report",
  ReceiveReport: "report",
  ProposeForAward: "propose",
  SupplementProposal: "propose",
  WithdrawProposal: "propose",
  ReviewProposal: "review",
  GrantAward: "decide",
  DeclineAward: "decide",
  DeferAward: "decide",
  RevokeAward: "decide",
  RecogniseModel: "decide",
  DesignateModel: "decide",
  OverrideRule: "decide",
})

/** Facts that only those may correct or retract who may state them. */
const ofFact = table({
  ModelReviewed: "review",
  ModelAwarded: "decide",
  ModelDeclined: "decide",
  ModelDeferred: "decide",
  ModelAwardRevoked: "decide",
  ModelRecognised: "decide",
  ModelDesignated: "decide",
  RuleOverridden: "decide",
})

/** What is usual for a kind of stream: the first word of its name. */
const ofStream = table({
  unit: "units",
  campaign: "campaign",
  participation: "record",
  model: "record",
  office: "office",
  document: "papers",
  import: "import",
  ledger: "office",
  person: "erase",
  "access-key": "office",
})

/** The right that a command needs; every command has one, also those that come later. */
export const rightFor = ({ command, touches }: Asked, about: string): RightName => {
  const usual = ofStream.get(about.split("/")[0] ?? "") ?? "record"
  const guarded = touches === undefined ? undefined : ofFact.get(touches)
  if (guarded !== undefined) return guarded
  if (usual === "office" || usual === "import") return usual
  if (/^(Correct|Retract)/.test(command)) return "mend"
  return ofCommand.get(command) ?? usual
}
