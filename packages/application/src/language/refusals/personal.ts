import type { PersonalRefusal } from "../../personal/refusal.ts"
import type { WordsFor } from "./words-for.ts"

export const personalRefusals: WordsFor<PersonalRefusal> = {
  PersonWasErased: ({ person }) => ({
    vi: `Người này đã được xóa dữ liệu cá nhân (mã ${person}); sổ không nhận lại tên. Bỏ tên khỏi dòng này, hoặc ghi mô hình là của tập thể.`,
    en: `This person's data were erased (id ${person}); the register does not take the name again. Take the name out of this row, or record the model as the unit's.`,
  }),
  PersonLocked: () => ({
    vi: "Có giá trị về cá nhân chưa mở được khóa nên không chép sang bản ghi mới. Khôi phục kho khóa bằng kheo vault restore TỆP rồi làm lại.",
    en: "A value about a person is locked and can't be copied into a new entry. Bring the vault back with kheo vault restore FILE, then try again.",
  }),
  VaultMissing: () => ({
    vi: "Sổ có dữ liệu cá nhân đã niêm phong nhưng không thấy kho khóa (vault/persons.db). Không ghi gì về cá nhân. Khôi phục bằng kheo vault restore TỆP; đừng tạo kho mới.",
    en: "The register holds sealed personal data but its vault (vault/persons.db) is missing. Nothing about persons is written. Bring it back with kheo vault restore FILE.",
  }),
  VaultOfAnother: () => ({
    vi: "Kho khóa đang nằm cạnh sổ (vault/persons.db) là của sổ khác. Không ghi gì về cá nhân, để khóa của hai sổ không lẫn vào nhau. Cất tệp ấy sang chỗ khác rồi đưa đúng kho khóa về: kheo vault restore TỆP.",
    en: "The vault beside the register (vault/persons.db) is another register's. Nothing about persons is written, so that the keys of two registers do not mix. Move that file elsewhere, then bring the right one back: kheo vault restore FILE.",
  }),
  LastAdministratorErased: () => ({
    vi: "Đây là quản trị viên duy nhất. Hãy giao quyền quản trị cho người khác trước: kheo user rights TÊN --role administrator.",
    en: "This is the only administrator. Make somebody else one first: kheo user rights NAME --role administrator.",
  }),
}
