import { eventName, type Language } from "@kheo/application/language"
import type { ParticipationFact } from "@kheo/domain/participation"

/** What a command about units' parts in a campaign came to. */
export const participationText = (
  told: { readonly campaign: number; readonly units: ReadonlyArray<string>; readonly events: number },
  kind: ParticipationFact["_tag"],
  language: Language,
): string => {
  const { campaign, events, units } = told
  const what = `${eventName(kind, language)} – ${units.join(", ")} (${campaign})`
  if (events === 0) return language === "vi" ? `${what}: không có gì mới.` : `${what}: nothing new.`
  return language === "vi" ? `${what}: đã ghi ${events} sự kiện.` : `${what}: ${events} written.`
}
