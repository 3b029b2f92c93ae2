import type { Words } from "@kheo/application/language"

interface KindOfProblem {
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 412 | 413 | 415 | 421 | 422 | 428 | 429 | 500 | 503
  readonly title: Words
}

const kind = (status: KindOfProblem["status"], vi: string, en: string): KindOfProblem => ({ status, title: { vi, en } })

/** Every kind of problem with its status; the names are stable, programs tell problems apart by them. */
export const kinds = {
  "malformed-json": kind(400, "Nội dung JSON không hợp lệ", "Malformed JSON"),
  "parameter-invalid": kind(400, "Tham số không hợp lệ", "Invalid parameter"),
  "cursor-invalid": kind(
    400,
    "Con trỏ trang không hợp lệ hoặc không khớp điều kiện lọc",
    "Cursor invalid or for another query",
  ),
  "idempotency-key-required": kind(400, "Thiếu khóa chống gửi trùng", "Idempotency-Key required"),
  "credential-in-url": kind(400, "Không được đặt khóa truy cập trong địa chỉ", "Credential in URL"),
  unauthenticated: kind(401, "Chưa xác thực hoặc khóa đã hết hiệu lực", "Missing or invalid credentials"),
  "actor-unknown": kind(403, "Không rõ ai đang ghi sổ", "Nobody knows who is asking"),
  "not-allowed": kind(403, "Không có quyền làm việc này", "Not allowed"),
  "not-found": kind(404, "Không tìm thấy", "Not found"),
  "method-not-allowed": kind(405, "Phương thức không được hỗ trợ", "Method not allowed"),
  "not-acceptable": kind(406, "Không có định dạng phù hợp", "No acceptable format"),
  "state-conflict": kind(409, "Tình trạng hiện nay không cho phép việc này", "The present state forbids this"),
  "position-ahead": kind(409, "Vị trí vượt quá sổ hiện có", "Position beyond the ledger"),
  "version-conflict": kind(412, "Dữ liệu đã thay đổi", "Changed meanwhile"),
  "etag-weak": kind(412, "Cần ETag mạnh", "Strong ETag required"),
  "body-too-large": kind(413, "Nội dung quá lớn", "Body too large"),
  "media-type": kind(415, "Kiểu nội dung không được hỗ trợ", "Unsupported media type"),
  misdirected: kind(421, "Yêu cầu gửi nhầm máy chủ", "Misdirected request"),
  validation: kind(422, "Dữ liệu chưa hợp lệ", "Invalid data"),
  "rule-broken": kind(422, "Dữ liệu trái quy tắc", "The data breaks a rule"),
  "idempotency-key-reused": kind(
    422,
    "Khóa chống gửi trùng đã dùng cho việc khác",
    "Idempotency-Key used for another request",
  ),
  "precondition-required": kind(428, "Thiếu If-Match", "If-Match required"),
  "rate-limited": kind(429, "Quá nhiều yêu cầu", "Too many requests"),
  internal: kind(500, "Lỗi hệ thống", "Internal error"),
  draining: kind(503, "Máy chủ đang khởi động lại", "Restarting"),
  "not-ready": kind(503, "Chưa sẵn sàng", "Not ready"),
  "projection-behind": kind(503, "Số liệu đang cập nhật", "The register is catching up"),
  "store-busy": kind(503, "Sổ đang bận", "The register is busy"),
  "idp-unavailable": kind(503, "Máy chủ xác thực không phản hồi", "Identity provider unavailable"),
  "journal-unavailable": kind(503, "Chưa ghi được nhật ký truy cập", "The access journal is unavailable"),
  "store-unavailable": kind(503, "Chưa đọc hoặc ghi được sổ", "The register is unavailable"),
} as const satisfies Record<string, KindOfProblem>

export type Kind = keyof typeof kinds

/** What is said where nothing more particular is known. */
export const plainDetails: { readonly [K in Kind]?: Words } = {
  "not-found": { vi: "Không có địa chỉ này. Xem /openapi.json.", en: "There is no such address. See /openapi.json." },
  "method-not-allowed": {
    vi: "Địa chỉ này chỉ nhận các phương thức ghi ở Allow.",
    en: "This address takes the methods listed in Allow only.",
  },
  "not-acceptable": {
    vi: "Địa chỉ này chỉ trả lời bằng kiểu nội dung ghi ở /openapi.json; hãy sửa Accept.",
    en: "This address answers in the types that /openapi.json names only; mend Accept.",
  },
  "credential-in-url": {
    vi: "Khóa chỉ được gửi bằng tiêu đề Authorization: Bearer. Khóa đã nằm trong địa chỉ thì coi như đã lộ: hãy thu hồi và cấp khóa khác.",
    en: "A key is sent in the header Authorization: Bearer only. One that was in an address is known to others: revoke it and issue another.",
  },
  unauthenticated: {
    vi: "Hãy gửi khóa truy cập còn hiệu lực: Authorization: Bearer kheo_…",
    en: "Send an access key that is live: Authorization: Bearer kheo_…",
  },
  "rate-limited": {
    vi: "Hãy đợi số giây ghi ở Retry-After rồi gửi lại.",
    en: "Wait for the seconds that Retry-After names, then ask again.",
  },
  "idp-unavailable": {
    vi: "Không lấy được khóa công khai của máy chủ xác thực. Hãy thử lại sau.",
    en: "The identity provider's public keys can't be had. Try again later.",
  },
  "journal-unavailable": {
    vi: "Dữ liệu cá nhân chỉ được xem khi ghi được nhật ký truy cập. Hãy báo người quản trị.",
    en: "Personal data is shown only when that can be written down. Tell the administrator.",
  },
  "idempotency-key-required": {
    vi: "Mỗi lần ghi cần tiêu đề Idempotency-Key: 16–128 ký tự ASCII không dấu cách, gửi lại thì giữ nguyên.",
    en: "Every change needs an Idempotency-Key header: 16–128 ASCII characters without spaces, the same again on a retry.",
  },
  "cursor-invalid": {
    vi: "Con trỏ này bị sửa, của điều kiện lọc hoặc người hỏi khác, hoặc danh sách đã đổi. Hãy bỏ cursor để đọc lại từ đầu.",
    en: "The cursor was altered, belongs to another query or caller, or the list has changed. Leave cursor out to begin again.",
  },
  "version-conflict": {
    vi: "Có người đã ghi trước. Hãy đọc lại rồi gửi với ETag mới.",
    en: "Somebody recorded something first. Read it again and send the new ETag.",
  },
  "etag-weak": { vi: "If-Match không nhận ETag yếu (W/).", en: "If-Match takes no weak ETag (W/)." },
  "precondition-required": {
    vi: "Việc này cần If-Match với ETag của bản đã đọc.",
    en: "This needs If-Match with the ETag of what you read.",
  },
  "body-too-large": { vi: "Nội dung gửi lên tối đa 1 MB.", en: "A body may have 1 MB at most." },
  "media-type": {
    vi: "Hãy gửi application/json bằng UTF-8, không nén.",
    en: "Send application/json in UTF-8, not compressed.",
  },
  misdirected: {
    vi: "Máy chủ này chỉ phục vụ máy đang chạy nó: dùng 127.0.0.1 hoặc localhost.",
    en: "This server serves its own computer only: use 127.0.0.1 or localhost.",
  },
  "actor-unknown": {
    vi: "Máy chủ chưa được gắn với một người dùng của sổ nên không ghi được. Hãy báo người quản trị.",
    en: "The server is not tied to a user of the register and can't write. Tell the administrator.",
  },
  "not-allowed": {
    vi: "Người dùng của máy chủ không có quyền ghi việc này. Hãy báo người quản trị.",
    en: "The server's user has no right to record this. Tell the administrator.",
  },
  draining: {
    vi: "Máy chủ sắp dừng, không nhận thêm việc. Hãy gửi lại sau ít giây.",
    en: "The server is about to stop and takes no more requests. Try again in a few seconds.",
  },
  "projection-behind": {
    vi: "Máy chủ chưa đọc đến vị trí ghi ở Kheo-Min-Position. Hãy thử lại sau giây lát.",
    en: "The server has not come to the position in Kheo-Min-Position yet. Try again in a moment.",
  },
  "store-unavailable": {
    vi: "Không đọc hoặc ghi được sổ. Hãy báo người quản trị kèm mã traceId.",
    en: "The register can't be read or written. Tell the administrator, with the traceId.",
  },
  internal: {
    vi: "Có lỗi trong chương trình. Hãy báo người quản trị kèm mã traceId.",
    en: "There is a fault in the program. Tell the administrator, with the traceId.",
  },
}
