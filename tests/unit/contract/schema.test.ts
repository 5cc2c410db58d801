import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../../src/contract/schema.ts';
import { SHAPES } from '../../../src/contract/shape.ts';

describe('the JSON Schema', () => {
  const text = JSON.stringify(documentSchema());
  const schema = JSON.parse(text) as { $defs: Record<string, { properties?: object }> };

  it('names every field the reader knows', () => {
    for (const [name, shape] of Object.entries(SHAPES)) {
      expect(Object.keys(schema.$defs[name]!.properties!)).toEqual(Object.keys(shape));
    }
  });

  it('refers only to what it defines', () => {
    for (const [, name] of text.matchAll(/"#\/\$defs\/(\w+)"/g)) expect(schema.$defs).toHaveProperty(name!);
  });
});
