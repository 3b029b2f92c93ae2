import {
  type DocumentCommand,
  type DocumentFact,
  DocumentFact as Fact,
  type DocumentId,
  numberedBy,
  paperKey,
} from "@kheo/domain/document"
import { campaignTag, type MovementEvent, numberTag, numberTypeTag, paperTag, unitTag } from "@kheo/domain/movement"
import { type OfficeState, settingsAt } from "@kheo/domain/office"
import { Schema } from "effect"

const isFact = Schema.is(Fact)

/** The facts that a command states, as far as they are known before it is decided: an issued paper's number is not. */
export const statedBy = (command: DocumentCommand): ReadonlyArray<DocumentFact> => {
  if (command._tag === "CorrectDocument") return [command.replacement]
  if (command._tag !== "ReceiveDocument") return []
  const { _tag, ...said } = command
  return [{ _tag: "DocumentReceived", ...said }]
}

/** The tags of an event: of what it states and of the fact that it touches, so that both are found together. */
export const paperTags = (
  document: DocumentId,
  event: MovementEvent,
  touched: ReadonlyArray<DocumentFact>,
  office: OfficeState,
): ReadonlyArray<string> => {
  const said = "replacement" in event ? event.replacement : event
  const facts = isFact(said) ? [...touched, said] : touched
  return [...new Set(facts.flatMap((fact) => tagsOf(document, fact, office)))]
}

const tagsOf = (document: DocumentId, fact: DocumentFact, office: OfficeState): ReadonlyArray<string> => {
  const key = paperKey(fact)
  const own = numberedBy(document, fact)
  const term = own?.term ?? (own === undefined ? "" : (settingsAt(office, own.on).term?.name ?? ""))
  return [
    ...(key === undefined ? [] : [paperTag(key)]),
    ...(own === undefined ? [] : [numberTypeTag(own.type), numberTag(own.type, term)]),
    ...("campaign" in fact && fact.campaign !== undefined ? [campaignTag(fact.campaign)] : []),
    ...(fact._tag === "DocumentFindingRecorded" ? [unitTag(fact.unit)] : []),
  ]
}
