import type { Plan } from '../contract/document.ts';
import { ROLES } from './read-options.ts';
import type { Mapping, ReadOptions } from './read-options.ts';

/** What a person says of a file in a line of text, as the command and a page's form take it. */

/** `120106=红桥区`; without a name the id is the name. */
export function saidArea(text: string): ReadOptions['area'] {
  const [id, label] = pair(text);
  return label ? { id, label } : id;
}

/** `14fyp=2021-2025`, or `2021-2025` alone; undefined when it is neither. */
export function saidPlan(text: string): Plan | undefined {
  const match = /^(?:([^=]+)=)?(\d{4})\s*[-–—/]\s*(\d{4})$/.exec(text.trim());
  return match ? { id: match[1] ?? `${match[2]}-${match[3]}`, from: match[2]!, to: match[3]! } : undefined;
}

/** `domain,label,baseline:2020,target:2025` */
export function saidColumns(text: string): readonly string[] {
  return text.split(/[,，]/).map((name) => name.trim());
}

/**
 * `value=OBS_VALUE`, `fix.Sex=Persons`, `path=data.list`, one an entry; `value` given twice names several columns.
 * Undefined when one of them is no such pair, which `isMapping` tells.
 */
export function saidMapping(entries: readonly string[]): Mapping | undefined {
  if (!entries.every(isMapping)) return undefined;
  const mapping: Record<string, string | string[]> = {};
  const fix: Record<string, string> = {};
  for (const [role, name] of entries.map(pair)) {
    if (role.startsWith('fix.')) fix[role.slice(4)] = name;
    else if (role === 'value' && mapping.value !== undefined) mapping.value = [mapping.value, name].flat();
    else mapping[role] = name;
  }
  return { ...mapping, ...(Object.keys(fix).length && { fix }) };
}

export function isMapping(entry: string): boolean {
  const [role, name] = pair(entry);
  return name !== '' && ([...ROLES, 'path'].includes(role) || /^fix\../.test(role));
}

function pair(text: string): [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
