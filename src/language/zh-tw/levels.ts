export const noun =
  '{noun:country=國家|province=省份|city=城市|district=區縣|county=區縣|township=街鎮|street=街鎮|hospital=醫院|地區}';
