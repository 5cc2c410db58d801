/** What areas of a level are called; `noun` is the level. One of them, and as many as are counted. */
export const one =
  '{noun:province=province|city=city|district=district|county=district|township=township|street=township|hospital=hospital|area}';

export const noun =
  '{noun:province=provinces|city=cities|district=districts|county=districts|township=townships|street=townships|hospital=hospitals|areas}';
