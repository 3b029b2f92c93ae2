import { showKeys } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { trouble } from "../../problem/index.ts"
import { count } from "../page/figures.ts"
import { html, type Html, verbatim } from "../page/html.ts"
import { link } from "../page/links.ts"
import type { Page, Visit } from "../page/page.ts"
import type { AuditedRecord } from "./record-audit.ts"

const longest = 1_000_000

/** Compares what was written down outside with the register that these pages show. */
export const verifyPage: Page = {
  path: "/verify",
  name: { vi: "Kiểm chứng", en: "Verify" },
  takesForm: true,
  show: (visit) =>
    Effect.gen(function* () {
      const { form, language, options } = visit
      const own = words[language]
      const { audit } = options
      if (audit === undefined) return yield* Effect.fail(trouble("not-found"))
      const head = yield* EventStore.use((store) => store.head())
      const vkey = yield* Effect.map(showKeys(), (keys) => keys.vkey).pipe(
        Effect.catchTag("SigningUnavailable", () => Effect.undefined),
      )
      const text = form["record"]?.slice(0, longest) ?? ""
      const audited = text.trim() === "" ? undefined : yield* Effect.promise(() => audit(text, form["key"] ?? ""))
      return {
        title: own.title,
        main: html`<h1>${own.title}</h1>
          <p class="lead">${own.lead}</p>
          ${audited !== undefined && auditedOf(visit, audited)}
          <form method="post" action="${link(visit, "/verify")}" class="card">
            <div class="whole">
              <label for="record">${own.record}</label
              ><textarea id="record" name="record" required spellcheck="false" aria-describedby="record-help">
${verbatim(text)}</textarea>
              <p id="record-help" class="small soft">${own.recordHelp}</p>
            </div>
            <div class="whole">
              <label for="key">${own.key}</label
              ><input
                id="key"
                name="key"
                size="60"
                spellcheck="false"
                value="${form["key"] ?? ""}"
                aria-describedby="key-help"
              />
              <p id="key-help" class="small soft">${own.keyHelp}</p>
            </div>
            <button>${own.compare}</button>
          </form>
          <section class="card" aria-labelledby="now">
            <h2 id="now">${own.now}</h2>
            <dl class="facts">
              <dt>${own.ledger}</dt>
              <dd>${head.ledger}</dd>
              <dt>${own.position}</dt>
              <dd>${count(head.position)}</dd>
              <dt>${own.root}</dt>
              <dd><code>${head.root}</code></dd>
              ${
                vkey !== undefined &&
                html`<dt>${own.publicKey}</dt>
                  <dd><code>${vkey}</code></dd>`
              }
            </dl>
          </section>
          <section class="card" aria-labelledby="apart">
            <h2 id="apart">${own.apart}</h2>
            <p>${own.apartTold} <a href="${link(visit, "/verify/offline")}">${own.offline}</a></p>
          </section>`,
      }
    }),
}

const auditedOf = ({ language }: Visit, { event, record, said, verdict, words: told }: AuditedRecord): Html => {
  const own = words[language]
  const tone = verdict === "intact" || verdict === "consistent" ? "ok" : verdict === "undecided" ? "" : "bad"
  return html`<section class="card" aria-labelledby="verdict" role="status">
    <h2 id="verdict">${own.verdict}</h2>
    <p class="verdict ${tone}">${told[language]}</p>
    ${
      record !== undefined &&
      html`<dl class="facts">
        <dt>${own.ledger}</dt>
        <dd>${record.ledger ?? own.unnamed}</dd>
        <dt>${own.position}</dt>
        <dd>${count(record.position)}</dd>
        <dt>${own.root}</dt>
        <dd><code>${record.root}</code></dd>
        ${
          event !== undefined &&
          html`<dt>${own.event}</dt>
            <dd><code>${event.type}</code> · <code>${event.subject}</code> · ${event.day}</dd>`
        }
      </dl>`
    }
    ${(["checked", "unchecked", "note", "advice"] as const).map((kind) => {
      const some = said.filter((one) => one.kind === kind)
      return (
        some.length > 0 &&
        html`<h3>${own[kind]}</h3>
          <ul>
            ${some.map((one) => html`<li>${one[language]}</li>`)}
          </ul>`
      )
    })}
  </section>`
}

const words = {
  vi: {
    title: "Kiểm chứng",
    lead: "Dán bản ghi đối chiếu hoặc chứng minh mà quý vị giữ ngoài sổ: Khéo so với sổ này và nói kết quả.",
    record: "Bản ghi đối chiếu, chữ trong mã QR, hoặc tệp chứng minh",
    recordHelp: "Cả tệp .txt, dòng “kheo-checkpoint@v1 …” đọc từ mã QR, hoặc kết quả JSON có position và root.",
    key: "Khóa công khai của cơ quan (nếu đã được trao)",
    keyHelp: "Để trống thì chữ ký được so với khóa của chính sổ này.",
    compare: "Kiểm chứng",
    now: "Sổ hiện nay",
    ledger: "Sổ",
    position: "Vị trí",
    root: "Mã gốc",
    publicKey: "Khóa công khai",
    unnamed: "bản ghi không nói",
    event: "Sự kiện",
    verdict: "Kết luận",
    checked: "Đã kiểm tra",
    unchecked: "Chưa kiểm tra",
    note: "Cần biết",
    advice: "Việc cần làm",
    apart: "Không tin máy chủ này?",
    apartTold:
      "Kết quả trên do chính máy giữ sổ tính ra. Muốn kiểm tra chứng minh mà không cần máy này, hãy lưu trang sau và mở khi không nối mạng:",
    offline: "trang kiểm tra ngoại tuyến",
  },
  en: {
    title: "Verify",
    lead: "Paste a checkpoint or proof that you kept outside: it is compared with this register.",
    record: "Checkpoint, text of its QR code, or file of a proof",
    recordHelp: "The whole .txt file, the line “kheo-checkpoint@v1 …” of the QR code, or JSON with position and root.",
    key: "The office’s public key (if you were given it)",
    keyHelp: "When empty, signatures are compared with the key of this very register.",
    compare: "Verify",
    now: "The register now",
    ledger: "Register",
    position: "Position",
    root: "Root",
    publicKey: "Public key",
    unnamed: "not said",
    event: "Event",
    verdict: "Verdict",
    checked: "Checked",
    unchecked: "Not checked",
    note: "To know",
    advice: "To do",
    apart: "You don’t trust this server?",
    apartTold:
      "The verdict above was computed by the very machine that keeps the register. To check a proof without it, save this page and open it off line:",
    offline: "the offline verifier",
  },
}
