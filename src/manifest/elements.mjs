const plain = ({ name, description = '', type, default: value }) => ({
  name,
  description: description.replace(/\s+/g, ' '),
  type: type?.text ?? '',
  ...(value === undefined ? {} : { default: value }),
});

const signature = ({ parameters = [], return: result }) =>
  `(${parameters.map(({ name, type }) => `${name}: ${type.text}`).join(', ')}) => ${result.type.text}`;

/** The elements of a manifest by tag; what each line of them is, `elements.d.mts` says. */
export function elementsOf({ modules }) {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => {
      const members = element.members.filter((member) => !member.static);
      const fields = members.filter(({ kind }) => kind === 'field');
      return {
        tag: element.tagName,
        name: element.name,
        summary: element.summary,
        attributes: element.attributes.map((one) => ({ ...plain(one), field: one.fieldName })),
        properties: fields.filter((field) => !field.readonly).map(plain),
        fields: fields.map((field) => ({ ...plain(field), readonly: field.readonly })),
        methods: members
          .filter(({ kind }) => kind === 'method')
          .map((method) => ({ ...plain(method), type: signature(method) })),
        events: element.events.map(plain),
        slots: (element.slots ?? []).map(plain),
        parts: (element.cssParts ?? []).map(plain),
        tokens: (element.cssProperties ?? []).map(plain),
      };
    })
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Values that a closed type lists: `'arc' | 'bar' | undefined` → arc, bar; none for an open one. */
export function valuesOf(type) {
  const parts = type.split('|').map((part) => part.trim());
  const values = parts.filter((part) => part !== 'undefined');
  return values.every((value) => /^'.*'$/.test(value)) ? values.map((value) => value.slice(1, -1)) : [];
}

/** Each name once, with what is said of it first. */
export function once(list) {
  return [...new Map(list.toReversed().map((one) => [one.name, one])).values()].reverse();
}
