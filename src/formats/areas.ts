import type { Area, LocalizedText } from '../contract/document.ts';
import type { ReadOptions } from './read-options.ts';

/** The areas of a file, in the order in which it names them. */
export interface AreaList {
  /** The id of the area with this code or name; '' for both means the area that the file or the options speak of. */
  readonly idOf: (code: string, name: LocalizedText, level?: string, parent?: string) => string | undefined;
  readonly all: () => readonly Area[];
}

/** Areas of a document; those of the options are known by id and by label, and those that no row names stay out. */
export function areaList(options: ReadOptions, own?: Area): AreaList {
  const known = new Map<string, Area>();
  for (const area of options.areas ?? [])
    for (const name of [area.id, ...textsOf(area.label)]) if (!known.has(name)) known.set(name, area);
  if (own && !known.has(own.id)) known.set(own.id, own);
  const named = new Map<string, Area>();
  const fallback = (): Area | undefined => {
    const { area } = options;
    return typeof area === 'string' ? (known.get(area) ?? { id: area, label: area }) : (area ?? own);
  };
  const found = (code: string, name: LocalizedText, level?: string, parent?: string): Area | undefined => {
    const label = textsOf(name);
    const id = code || label[0];
    if (!id) return fallback();
    const earlier = known.get(id) ?? label.map((text) => known.get(text)).find(Boolean) ?? named.get(id);
    return earlier ?? { id, label: label[0] ? name : id, ...(level && { level }), ...(parent && { parent }) };
  };
  return {
    idOf: (code, name, level, parent) => {
      const area = found(code, name, level, parent);
      if (area && !named.has(area.id)) named.set(area.id, area);
      return area?.id;
    },
    all: () => {
      const list = Array.from(named.values());
      // A parent that the file does not have says nothing.
      return list.map(({ parent, ...area }) => (parent && named.has(parent) ? { ...area, parent } : area));
    },
  };
}

function textsOf(text: LocalizedText): readonly string[] {
  const all = typeof text === 'string' ? [text] : Object.keys(text).map((tag) => text[tag]!);
  return all.filter(Boolean);
}
