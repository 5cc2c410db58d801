/** What areas of a level are called where they are counted; `noun` is the level. */
export const noun =
  '{noun:country=国家|province=省份|city=城市|district=区县|county=区县|township=街镇|street=街镇|hospital=医院|地区}';
