/** What an office chooses from before it has set its own award forms; both occur in this movement, under every authority. */
export const usualAwardForms: ReadonlyArray<{ readonly name: string; readonly source: string }> = [
  {
    name: "Giấy khen",
    source: "Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 80: Chủ tịch UBND cấp huyện, cấp xã, thủ trưởng đơn vị",
  },
  { name: "Bằng khen", source: "Bằng khen của Chủ tịch UBND tỉnh, trao trong phong trào ở nhiều tỉnh" },
]
