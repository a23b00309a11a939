import { readFileSync } from 'node:fs';

/** A JSON Schema of ours, as parsed. */
export type Schema = Readonly<Record<string, unknown>>;

export function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as Schema;
}

/** Properties without a description and objects that take any property, by their way through the schema. */
export function gapsIn(schema: unknown, way = '#'): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((part, index) => gapsIn(part, `${way}/${String(index)}`));
  const { properties, additionalProperties } = schema as Schema;
  const isObject = typeof properties === 'object' && properties !== null;
  const open = isObject && additionalProperties !== false ? [`${way} takes any property`] : [];
  const undescribed = Object.entries(isObject ? properties : {}).flatMap(([name, property]: [string, unknown]) =>
    typeof (property as Schema)['description'] === 'string' ? [] : [`${way}/properties/${name} has no description`],
  );
  return [...open, ...undescribed, ...Object.entries(schema).flatMap(([key, part]) => gapsIn(part, `${way}/${key}`))];
}
