import { Result } from "effect"
import { isExpected } from "../campaign/state.ts"
import { transfersOf } from "../campaign/transfers.ts"
import { saysNothingNew } from "../history/content.ts"
import type { Asked } from "./command.ts"
import type { ModelContext, ModelDecision } from "./decide.ts"
import type { Fact } from "./events.ts"
import type { ModelRefusal } from "./refusal.ts"
import { attributes, isWithdrawn, type Model, registered } from "./state.ts"
import { continuations, type Story } from "./story.ts"

/** A registration takes the campaign's next number; the same one again adds nothing and takes none. */
export const register = (
  model: Model,
  { _tag, ...said }: Asked<"RegisterModel">,
  { campaign, nextNumber, story }: ModelContext,
): ModelDecision => {
  const refuse = (refusal: ModelRefusal): ModelDecision => Result.fail(refusal)
  if (!isExpected(campaign, said.unit))
    return refuse({ _tag: transfersOf(campaign.facts).has(said.unit) ? "UnitTransferredAway" : "UnitNotExpected" })
  if (said.title.trim() === "") return refuse({ _tag: "ModelWithoutTitle" })
  if (said.holder === "individual" && said.personal?.holder === undefined)
    return refuse({ _tag: "IndividualWithoutName" })
  const standing = registered(model)
  if (standing === undefined) {
    const event: Fact<"ModelRegistered"> = { _tag: "ModelRegistered", ...said, number: nextNumber }
    const broken = brokenStory(event, story)
    return broken === undefined ? Result.succeed([event]) : refuse(broken)
  }
  const { number, title } = standing.fact
  return saysNothingNew(standing.fact, { _tag: "ModelRegistered", ...said, number })
    ? Result.succeed([])
    : refuse({ _tag: "ModelAlreadyRegistered", title, number })
}

/** Why a registration can't continue the model that it names: it must stand, be of an earlier campaign, and not be continued by this unit already. */
export const brokenStory = (said: Fact<"ModelRegistered">, { id, kin }: Story): ModelRefusal | undefined => {
  const { campaign, continues, unit } = said
  if (continues === undefined) return undefined
  const earlier = kin.find((one) => one.id === continues)?.model
  const its = earlier && attributes(earlier)
  if (earlier === undefined || its === undefined || continues === id)
    return { _tag: "EarlierModelUnknown", model: continues }
  const { title } = its
  if (isWithdrawn(earlier)) return { _tag: "EarlierModelWithdrawn", title }
  if (its.campaign >= campaign) return { _tag: "NotAnEarlierCampaign", title, campaign: its.campaign }
  const others = continuations(continues, kin).filter((one) => one.id !== id)
  const twin = others.map(({ model }) => attributes(model)).find((one) => one?.unit === unit)
  return twin && { _tag: "AlreadyContinued", title: twin.title, campaign: twin.campaign, number: twin.number }
}
