import type { Problem } from '../contract/document.ts';
import { bareName, rolesByName, unitOf, USUAL_NAMES } from './column-words.ts';
import type { Vocabulary } from './column-words.ts';
import { isPersonal } from './guard.ts';
import { ROLES } from './read-options.ts';
import type { Mapping, Role } from './read-options.ts';
import { listed, problem, textOf, warning } from './table.ts';
import type { Cell, Table } from './table.ts';

export type Roles = ReadonlyMap<Role, number>;

const FIGURES: readonly Role[] = ['value', 'target', 'baseline', 'lower', 'upper', 'count', 'denominator'];

/** The columns that a mapping names, and problems for those that the file does not have. */
export function mappedRoles(table: Table, map: Mapping, problems: Problem[]): Map<Role, number> {
  const roles = new Map<Role, number>();
  for (const role of ROLES) {
    const name = map[role];
    if (typeof name !== 'string') continue;
    const found = columnNamed(table, name);
    if (found >= 0) roles.set(role, found);
    else problems.push(unknownColumn(table, name));
  }
  return roles;
}

/** What each column means: as mapped, then as the format names its columns, then as columns are usually named. */
export function rolesOf(
  table: Table,
  mapped: ReadonlyMap<Role, number>,
  fixed: ReadonlySet<number>,
  vocabulary: Vocabulary,
): Roles {
  // A dimension that is fixed to one category means nothing else.
  const names = table.columns.map(({ name }, index) => (fixed.has(index) ? '' : name));
  const roles = rolesByName(names, USUAL_NAMES, rolesByName(names, vocabulary, mapped));
  const measure = names.findIndex((name) => bareName(name) === 'measure');
  const used = new Set(roles.values());
  // Some tables say in `measure` what is printed (Percentage) and in `unit` who is counted (Persons).
  if (measure >= 0 && !used.has(measure) && !mapped.has('unit') && holdsUnits(table, measure)) {
    const counted = roles.get('unit');
    roles.set('unit', measure);
    if (counted !== undefined && !roles.has('population')) roles.set('population', counted);
  }
  return roles;
}

function holdsUnits({ rows }: Table, column: number): boolean {
  return rows.slice(0, 100).every((row) => {
    const text = textOf(row[column]);
    return !text || unitOf(text) !== text;
  });
}

/** Columns by name: as printed, otherwise without case, blanks and brackets; −1 when there is none. */
export function columnNamed({ columns }: Table, name: string): number {
  const exact = columns.findIndex((column) => column.name === name);
  return exact >= 0 ? exact : columns.findIndex((column) => bareName(column.name) === bareName(name));
}

/** A warning for each column that is read although another one has the same name. */
export function namesakes(table: Table, roles: Roles): Problem[] {
  const names = table.columns.map(({ name }) => bareName(name));
  return Array.from(roles.values())
    .filter((column) => names[column] && names.lastIndexOf(names[column]!) !== column)
    .map((column) =>
      warning('namesake-column', table.place(-1, column).path, { given: table.columns[column]!.name }),
    );
}

export function unknownColumn({ columns }: Table, name: string): Problem {
  return problem('unknown-column', '', { given: name, known: listed(columns.map((column) => column.name)) });
}

/** The table without its columns of personal numbers, and a warning for each. */
export function withoutPersonal(table: Table, roles: Roles, problems: Problem[]): Table {
  const figures = new Set(FIGURES.map((role) => roles.get(role)));
  const personal = table.columns.flatMap(({ name, words }, index) => {
    const cells = (function* (): Iterable<Cell> {
      for (const row of table.rows) yield row[index];
      for (const label of words?.values() ?? []) if (typeof label === 'string') yield label;
    })();
    return isPersonal(name, cells, figures.has(index)) ? [index] : [];
  });
  for (const index of personal)
    problems.push(
      warning('personal-data', table.place(-1, index).path, { given: table.columns[index]!.name }),
    );
  if (!personal.length) return table;
  return {
    ...table,
    rows: table.rows.map((row) => row.map((cell, at) => (personal.includes(at) ? null : cell))),
  };
}
