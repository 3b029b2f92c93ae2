import { html } from "../page/html.ts"
import { link } from "../page/links.ts"
import type { Shown, Visit } from "../page/page.ts"

/** Asks for an access key; `next` is the page that was wanted, `failed` after a key that opens nothing. */
export const signInPage = (visit: Visit, next: string, failed: boolean): Shown => {
  const own = words[visit.language]
  return {
    title: own.title,
    status: failed ? 401 : 200,
    main: html`<h1>${own.title}</h1>
      <p class="lead">${own.lead}</p>
      ${failed && html`<p class="note" role="alert">${own.failed}</p>`}
      <form method="post" action="${link(visit, "/sign-in")}" class="card">
        <input type="hidden" name="next" value="${next}" />
        <div class="whole">
          <label for="key">${own.key}</label>
          <input
            id="key"
            name="key"
            type="password"
            size="70"
            required
            autocomplete="current-password"
            spellcheck="false"
            aria-describedby="key-help"
          />
          <p class="small soft" id="key-help">${own.help}</p>
        </div>
        <button>${own.enter}</button>
      </form>`,
  }
}

const words = {
  vi: {
    title: "Đăng nhập để xem",
    lead: "Các trang này chỉ để xem. Dùng khóa truy cập mà người quản trị đã cấp.",
    failed: "Khóa này không dùng được: sai, đã bị thu hồi hoặc hết hạn. Hãy dán lại trọn vẹn, hoặc xin khóa mới.",
    key: "Khóa truy cập",
    help: "Bắt đầu bằng kheo_. Sau tám giờ phải đăng nhập lại. Trình duyệt chỉ nhớ đăng nhập qua HTTPS, hoặc ngay trên máy giữ sổ.",
    enter: "Đăng nhập",
  },
  en: {
    title: "Sign in to read",
    lead: "These pages only show. Use the access key that the administrator has issued.",
    failed:
      "This key opens nothing: it is wrong, revoked or past its last day. Paste all of it again, or ask for a new one.",
    key: "Access key",
    help: "It begins with kheo_. After eight hours you sign in again. Browsers remember it only over HTTPS, or on the computer that keeps the register.",
    enter: "Sign in",
  },
}
