import type { Direction } from '../contract/document.ts';

/**
 * Which way is better, for indicators that health plans usually hold. A plan's table does not print it; this is the
 * library's own judgement, by the end of the name, and the report says so wherever it was used. An indicator that is
 * not here gets no direction, and so no verdict that needs one.
 */
const KNOWN: readonly (readonly [Direction, RegExp])[] = [
  [
    'near',
    // Plans hold it at a level (29%左右): neither more nor less is the aim.
    /个人(?:现金)?卫生(?:现金)?支出占.*比[重例]$|^out-of-pocket share\b/i,
  ],
  [
    'lower',
    /(?:死亡率|死亡比|早死(?:概?率|亡率)|吸烟率|发病率|患病率|感染率|出生缺陷发生率|抗菌药物使用强度)$|\bmortality\b|\bdeath rate|\bsmoking\b|\bincidence\b|\bprevalence\b|\bantibacterial use\b/i,
  ],
  [
    'higher',
    /(?:期望寿命|预期寿命|健康素养水平|健康素养水平(?:达标)?率|床位数|医师数|医生数|护士数|托位数|疾病预防控制人员数|医护比|管理率|接种率|签约率|筛查率|覆盖率|卫生(?:城市|城镇|区|镇|村)(?:数量)?(?:占比|比例))$|\blife expectancy\b|\bhealth literacy\b|\b(?:beds|doctors|nurses|practitioners|staff)\b.*\bper\b|\bdoctor-to-nurse ratio|\bmanagement rate\b|\bvaccination\b|\bscreening (?:rate|coverage)\b|\bcoverage\b|\bsanitary cit/i,
  ],
];

/** The known direction of an indicator by its name, in Chinese or English; undefined when there is none. */
export function knownDirection(name: string): Direction | undefined {
  return KNOWN.find(([, pattern]) => pattern.test(name))?.[0];
}
