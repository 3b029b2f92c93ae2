import type { ShownOverview } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { count, day, percentOf } from "../page/figures.ts"
import { html, type Html } from "../page/html.ts"

/** The board in sentences. */
export const summary = ({ asOf, deadline, totals }: ShownOverview, language: Language): Html => {
  const { conferences, individuals, late, models, notScalable, proposed, reports, submitted, units } = totals
  const share = percentOf(reports, units)
  if (language === "vi")
    return html`<p>
        ${deadline !== null && html`Hạn báo cáo: ngày ${day(deadline)}. `}Tính đến ngày ${day(asOf)}, có
        ${count(reports)}/${count(units)} đơn vị đã gửi báo cáo tổng kết (${share}
        %)${late > 0 && `, trong đó ${count(late)} đơn vị gửi trễ hạn`}; ${count(conferences)} đơn vị đã tổ chức hội
        nghị tổng kết; còn ${count(units - reports)} đơn vị chưa báo cáo.
      </p>
      <p>
        Toàn đợt có ${count(models)} mô hình đăng ký (${count(individuals)} của cá nhân); ${count(submitted)} mô hình đã
        có kết quả, ${count(notScalable)} mô hình báo cáo không nhân rộng được, ${count(proposed)} mô hình được đề xuất
        khen thưởng.
      </p>`
  return html`<p>
      ${deadline !== null && html`Deadline: ${day(deadline)}. `}As of ${day(asOf)}, ${count(reports)} of ${count(units)}
      units have sent their closing report (${share} %)${late > 0 && `, ${count(late)} of them late`};
      ${count(conferences)} have held their closing conference; ${count(units - reports)} have not reported.
    </p>
    <p>
      The campaign has ${count(models)} registered models (${count(individuals)} of individuals): ${count(submitted)}
      with results, ${count(notScalable)} reported as not scalable, ${count(proposed)} proposed for awards.
    </p>`
}
