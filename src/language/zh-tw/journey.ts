import type { Section } from '../catalogue.ts';
export const journey: Section<'journey'> = {
  time: '時間{share}',
  progress: '走過{done}{time?，時間用去{time}}',
  gap: '{met?{ceiling?低於上限|高於目標}|{ceiling?高於上限|距目標還差}}{distance}',
  kept: '基期等於目標，不計算進度',
  beyond: '基期已優於目標，不計算進度',
  early: '提前{years}年',
  allowed: '允許一側',
  since: '較{period}',
  dated: '{figure}{period?（{period}）}',
  baseline: '基期 {figure}{period?（{period}）}',
  scale: '刻度{low}—{high}，不從0起',
  cut: '現況超出圖幅，斷開處未依比例畫出',
  picture: '{name}{from?，{from}}{value?，{value}}{goal?，{goal}}',
};
