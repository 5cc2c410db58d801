/** A sheet of an `.xlsx` workbook as a grid, for `readPlanTable` and for tables of one's own. */
export { readWorkbook } from '../../formats/xlsx.ts';
export type { WorkbookReading } from '../../formats/xlsx.ts';
export type { Grid, GridCell } from '../../formats/grid.ts';
