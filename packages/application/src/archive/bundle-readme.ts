/** Recomputes a bundle's root with nothing but Node: ten lines, printed in the README of every bundle. */
export const tenLineCheck = `import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
const sha = (...parts) => createHash("sha256").update(Buffer.concat(parts)).digest()
const [log, roots] = [readFileSync("log.jsonl"), []]
let size = 0
for (let from = 0, to; (to = log.indexOf(10, from)) >= 0; from = to + 1) {
  let node = sha(Buffer.of(0), log.subarray(from, to))
  for (let at = size++; at % 2 === 1; at = (at - 1) / 2) node = sha(Buffer.of(1), roots.pop(), node)
  roots.push(node)
}
const root = roots.length === 0 ? sha() : roots.reduceRight((right, left) => sha(Buffer.of(1), left, right))
console.log(size, root.toString("hex"))
`

/** The README of a bundle, Vietnamese first. */
export const bundleReadme = (said: {
  readonly ledger: string
  readonly position: number
  readonly root: string
}): string =>
  `# Gói lưu trữ của sổ ${said.ledger} · An archived register

${said.position} sự kiện · events, root ${said.root}

## Tiếng Việt

| Tệp | Nội dung |
|---|---|
| log.jsonl | mỗi dòng là một sự kiện, dòng thứ i là vị trí i, đúng từng byte như trong sổ |
| leaves.txt | mã băm của từng dòng, để chỉ ra dòng bị sửa |
| checkpoints/ | các bản ghi có chữ ký (nếu có); key.txt là khóa công khai (nếu có) |
| schemas/ | cấu trúc của từng loại sự kiện (JSON Schema) |
| attachments/ | tệp đính kèm, tên tệp là mã băm SHA-256 (nếu được chọn) |
| manifest.json | bảng kê: sổ, vị trí, mã gốc, số lượng, SHA-256 của từng tệp |
| verify.mjs | chương trình kiểm tra, chỉ cần Node 20 trở lên, không cần mạng |

Kiểm tra: \`node verify.mjs\`. Có bản ghi giữ bên ngoài (tệp, mã QR) thì thêm \`--checkpoint TỆP\`; có khóa công khai do cơ quan
trao tận tay thì thêm \`--key KHÓA\`. Không có bản ghi bên ngoài, kết luận cao nhất là "nhất quán nội tại".
Khóa nằm trong gói này không phải là khóa được trao: ai viết lại cả gói thì cũng thay được khóa ấy.

Dữ liệu cá nhân: trong sự kiện, giá trị về một người (tên, liên hệ) nằm ở \`data.personal\`. Khi đã niêm phong, đó chỉ là bản mã;
kho khóa và khóa ký không có trong gói, nên ai chỉ có gói này không đọc được, và giá trị của người đã được xóa không bao giờ
đọc lại được. Chứng minh vẫn đúng vì mã băm tính trên bản mã. Tệp đính kèm và tên tệp không được niêm phong.

## English

Line i of \`log.jsonl\` is the event of position i, byte for byte as stored; \`leaves.txt\` has the hash of each line, so that an
edited one can be named; \`checkpoints/\` the signed records and \`key.txt\` the public key, where there are any; \`schemas/\` a JSON
Schema of every type of event; \`attachments/\` the attached files under their SHA-256, where they were asked for; \`manifest.json\`
ledger, position, root, counts and the SHA-256 of every file.

Verify with \`node verify.mjs\` (Node 20 or newer, no network), with \`--checkpoint FILE\` for a record that was kept outside and
\`--key VKEY\` for a public key that the office handed out. Without a record from outside the verdict is "consistent" at best. The key
in this bundle is not one that was handed out: whoever rewrites the bundle can replace it too.

Personal values stand under \`data.personal\`. Once sealed they are ciphertext: the vault and the signing key are not in the bundle,
so whoever has only the bundle can't read them, and what belonged to an erased person can't be read by anybody again. The proofs
hold, since the hashes cover the ciphertext. Attached files and their names are not sealed.

## Kiểm tra mười dòng · The ten-line check

Không tin verify.mjs? Hãy tự chép mười dòng này vào \`check.mjs\` trong thư mục này rồi chạy \`node check.mjs\`; kết quả phải là
số sự kiện và mã gốc ghi ở trên. Not trusting verify.mjs? Copy these lines into \`check.mjs\` in this folder and run
\`node check.mjs\`: it must print the count and the root above.

\`\`\`js
${tenLineCheck}\`\`\`
`
