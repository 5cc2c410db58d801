import { describe, expect, it } from 'vitest';
import rows from '../../fixtures/published-quantities.json';
import { readQuantity } from '../../../src/contract/quantity.ts';

interface Row {
  id: string;
  text: string;
  value: number | null;
  comparator: string | null;
  unit: string | null;
  range?: number[];
  /** The unit is printed in the indicator's name, not in the cell. */
  unitInName?: boolean;
  /** Comparator or unit stands in the sentence around the cell, not in the cell. */
  fromContext?: boolean;
}

const fromSentence: Record<string, { comparator?: string; unit?: string }> = {
  'TJ-X004': { comparator: 'eq' },
  'DL-X010': { unit: '亿' },
};

describe('published cells', () => {
  it('are 305, of which 287 have a number', () => {
    expect(rows).toHaveLength(305);
    expect(rows.filter((row) => row.value !== null)).toHaveLength(287);
  });

  it.each(rows as Row[])('$id reads $text', (row) => {
    const read = readQuantity(row.text, row.unitInName && row.unit ? { unit: row.unit } : {});
    expect(read.text).toBe(row.text);
    expect(read.value ?? null).toBe(row.value);
    const said = row.fromContext ? { ...row, ...fromSentence[row.id] } : row;
    expect(read.comparator ?? null).toBe(said.comparator);
    if (read.form === 'words') expect(row.value).toBe(null);
    else if (read.form !== 'empty') expect(read.unit ?? null).toBe(said.unit);
    if (row.range) expect([read.lower, read.upper]).toEqual(row.range);
  });
});
