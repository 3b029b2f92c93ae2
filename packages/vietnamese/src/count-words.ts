import { toneKey } from "./tone-key.ts"

/** What is asked of a set of words. */
export type Listed = Pick<ReadonlySet<string>, "has">

/** Keys of words, made when one is first looked for: most runs of a program count nothing. */
const words = (list: string): Listed => {
  let made: ReadonlySet<string> | undefined
  return {
    has: (key) =>
      (made ??= new Set(
        list
          .trim()
          .split(/\s*,\s*/)
          .map(toneKey),
      )).has(key),
  }
}

/** Nouns that a number names rather than counts: "ấp 3", "tháng 10", "Nghị quyết 25". */
export const numberedNouns = words(`
  ấp, thôn, xóm, khóm, phố, kp, tổ, đội, phường, quận, khu, cụm, khối, vùng, đường, lộ, hẻm, kênh, cầu, cống, tuyến,
  số, lô, thửa, lớp, khóa, hạng, loại, nhóm, mức, điều, khoản, mục, bảng, mẫu, trang, bước, thứ, lần, đợt, đoạn, kỳ,
  ngày, mùng, tháng, quý, tuần, lúc, dịp, lễ, phòng, tiêu chí, phụ lục, chi bộ, chi hội, chỉ thị, nghị quyết,
  quyết định, nghị định, thông tư, công văn, kết luận, chương trình, giai đoạn, covid
`)

/** Words that turn such a noun back into a measure: "mỗi tháng 15 kg", "tổng số 240 người". */
export const distributives = words("mỗi, từng, hàng, hằng, tổng, con, một")

/** Nouns that belong to the name after them, not to the unit before: "15 hộ xã Mỹ An", "15 hộ năm 2022". */
export const nameNouns = words("xã, thị trấn, thị xã, huyện, thành phố, tỉnh, năm, ông, bà, anh, chị, em, cô, chú")

/** Words before a number that keep it from being exact. */
export const approximations = words(`
  trên, hơn, gần, khoảng, chừng, tầm, ngót, dưới, xấp xỉ, ít nhất, tối thiểu, tối đa, không dưới, ước tính
`)

/** Words that end the counted noun phrase. */
export const stopWords = words(`
  và, hoặc, hay, cùng, với, đã, đang, sẽ, được, bị, là, có, còn, của, cho, do, để, nên, mà, thì, nhưng, khi, sau, trước,
  tại, ở, trong, ngoài, trên, dưới, từ, đến, tới, ra, vào, về, qua, theo, bằng, như, thuộc, gồm, bao gồm, trở, so, nhằm,
  này, đó, trị giá, chiếm, đạt, tăng, giảm, tham gia, tham dự, tham quan, dự, thực hiện, nhân rộng, áp dụng, hưởng ứng,
  đăng ký, đóng góp, hiến, ủng hộ, hưởng lợi, thụ hưởng, thoát, vay, tự nguyện, tự giác, học tập, làm theo, trồng, nuôi,
  xây, lắp, vận động, tuyên truyền, phát động, ký kết, ký cam kết, cam kết, hoàn thành, tỷ lệ, tỉ lệ, trung bình,
  tổng, tổng số, trong đó, mỗi, ước, ước tính, khoảng, gần, hơn, xấp xỉ, không, chưa, cũng, đều, nay, nhờ, giúp, hỗ trợ
`)

/** Units of measure and money, which count whatever noun stands before the number: "đường 3 km". */
export const measures = words(`
  %, km, km2, km², m, m2, m², m3, m³, ha, kg, g, tấn, tạ, lít, nghìn đồng, ngàn đồng, triệu, triệu đồng, tỷ, tỷ đồng,
  tỉ, tỉ đồng
`)
