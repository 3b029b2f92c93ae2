import { AwardBoard, awardBoard } from "@kheo/domain/award-board"
import { Effect } from "effect"
import { showSettings } from "../office/settings.ts"
import { view, type ViewQuery } from "../view.ts"

/** The campaign's proposals and awards by form, against the office's quotas or those that are given, with what the dossiers lack. */
export const showAwards = Effect.fn("showAwards")(function* (
  query: ViewQuery & {
    readonly quotas?: ReadonlyMap<string, number> | undefined
    /** Papers that every dossier needs, beside those that its proposal names. */
    readonly required?: ReadonlyArray<string> | undefined
  },
) {
  const { asOf, evidence, state } = yield* view(AwardBoard, query)
  const { settings } = yield* showSettings({ asOf, knownAt: String(evidence.position) })
  const forms = settings.awardForms ?? []
  const limits = forms.flatMap(({ name, quota }) => (quota === undefined ? [] : [[name, quota] as const]))
  const usual = new Map(forms.map(({ name, papers = [] }) => [name, papers]))
  const quotas = new Map([...limits, ...(query.quotas ?? [])])
  const { required = [] } = query
  return { campaign: query.campaign, asOf, ...evidence, forms: awardBoard(state, { quotas, required, usual }) }
})

export type ShownAwards = Effect.Success<ReturnType<typeof showAwards>>
