import { paperDate } from "@kheo/vietnamese"
import { compose } from "../letter/compose.ts"
import { headed, officeFields, type OfficePaper } from "../letter/office-paper.ts"
import { type LetterRules, nd30 } from "../letter/letter-rules.ts"
import type { Sender } from "../letter/letter.ts"
import type { Run } from "../letter/run.ts"
import { callingOrder } from "./calling-order.ts"
import { type AwardCandidate, honoured } from "./content.ts"
import type { CertificateWording } from "./wording.ts"

/** Everything that certificates are made of. */
export interface CertificatesContent extends OfficePaper {
  readonly candidates: ReadonlyArray<AwardCandidate>
  readonly forms: ReadonlyArray<string>
  readonly wording: CertificateWording
}

/** One certificate, from the words of the nation to the signature. */
export interface Certificate {
  /** A name for its file. */
  readonly name: string
  readonly rules: LetterRules
  readonly office: string
  /** Who grants it, in capitals. */
  readonly authority: string
  readonly grants: string
  readonly form: string
  readonly holder: ReadonlyArray<Run>
  readonly unit: string
  readonly achievement: ReadonlyArray<Run>
  readonly decision: ReadonlyArray<Run>
  readonly placeAndDay: string
  /** The title line by line; the name is empty where the register does not know who signs. */
  readonly signer: ReadonlyArray<string>
  readonly signerName: string
}

/** A certificate for every award that stands, in calling order. Throws `UnknownField`. */
export const certificates = (content: CertificatesContent): ReadonlyArray<Certificate> => {
  const { candidates, forms, sender, wording } = content
  const { placeAndDay, rules } = headed(content)
  const awarded = candidates.filter(({ state }) => state === "awarded")
  return callingOrder(awarded, forms)
    .flatMap(({ collectives, individuals }) => [...collectives, ...individuals])
    .map((one): Certificate => {
      const fields = {
        ...officeFields(content),
        name: honoured(one),
        title: one.title,
        form: one.form,
        unit: one.unitName,
        decision: one.decision ?? "……",
        decidedOn: one.decidedOn === null ? "……" : paperDate(one.decidedOn),
      }
      return {
        name: `${one.form} - ${honoured(one)} - ${one.number}`,
        rules: ofState.test(one.authority ?? "") ? { ...rules, nation: nd30.nation } : rules,
        office: sender.name ?? "",
        authority: (one.authority ?? sender.name ?? "").toLocaleUpperCase("vi"),
        grants: wording.grants,
        form: one.form.toLocaleUpperCase("vi"),
        holder: compose(one.nominee === "individual" ? wording.individual : wording.collective, fields),
        unit: one.nominee === "individual" ? one.unitName : "",
        achievement: compose(wording.achievement, fields),
        decision: compose(wording.decision, fields),
        placeAndDay,
        ...signing(one.authority, sender),
      }
    })
}

/** Bodies and offices of the state: their certificates bear the words of the state, whoever prints them. */
const ofState = /nhân dân|UBND|HĐND|thủ tướng|bộ trưởng|chủ tịch nước/iu

/** The office's own signer signs what the office grants; another authority by its title, and by a name that is left for the pen. */
const signing = (
  authority: string | null,
  { name, signer, signerName = "", standing, superior }: Sender,
): Pick<Certificate, "signer" | "signerName"> => {
  const same = (one: string | undefined) => one?.toLocaleUpperCase("vi") === authority?.toLocaleUpperCase("vi")
  if (authority === null || [name, standing, superior].some(same)) return { signer, signerName }
  const title = /^(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng ban|thủ trưởng)/iu.exec(authority)?.[0]
  return { signer: [(title ?? "Thủ trưởng").toLocaleUpperCase("vi")], signerName: "" }
}
