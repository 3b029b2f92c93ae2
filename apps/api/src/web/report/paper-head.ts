import type { ShownSettings } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { formatLocalDate, paperDateInWords } from "@kheo/vietnamese"
import { html, type Html } from "../page/html.ts"

/** The two halves of a paper's head, as far as the office has said who it is, and the place with the day. */
export const paperHead = (office: ShownSettings["settings"]["office"], asOf: string, language: Language): Html => {
  const place = office?.place === undefined ? "" : `${office.place}, `
  const isParty = office?.body !== "state"
  return html`<div class="head" lang="vi">
      <div>
        ${office?.superior !== undefined && html`<p>${office.superior.toUpperCase()}</p>`}
        <p><span class="rule">${(office?.name ?? "Sổ Khéo").toUpperCase()}</span></p>
      </div>
      <div>
        ${
          isParty
            ? html`<p><span class="rule">ĐẢNG CỘNG SẢN VIỆT NAM</span></p>`
            : html`<p><strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong></p>
                <p><span class="rule">Độc lập - Tự do - Hạnh phúc</span></p>`
        }
      </div>
    </div>
    <p class="date">${place + (language === "vi" ? paperDateInWords(asOf) : formatLocalDate(asOf))}</p>`
}
