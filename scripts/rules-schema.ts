import type { Dialect } from '../src/dialects/dialect.js';
import type { Rule } from '../src/rules/rule.js';

/** The definitions of `schemas/plan-check.schema.json` that follow from the rules and dialects there are. */
export function generatedDefinitions(rules: readonly Rule[], dialects: readonly Dialect[]) {
  return {
    dialect: { enum: dialects.map((dialect) => dialect.id) },
    rules: {
      type: ['object', 'null'],
      additionalProperties: false,
      properties: Object.fromEntries(rules.flatMap(propertiesOf)),
    },
  };
}

function propertiesOf({ meta }: Rule): readonly (readonly [string, object])[] {
  const level = { $ref: '#/definitions/level' };
  const messages = Object.entries(meta.messages).map(
    ([id, message]) =>
      [id, { ...level, description: `${exampleOf(message.text)} Default: ${message.level}.` }] as const,
  );
  const map = { type: 'object', additionalProperties: false, properties: Object.fromEntries(messages) };
  return [
    [meta.id, { description: meta.summary, anyOf: [level, map] }],
    ...messages.map(([id, property]) => [`${meta.id}.${id}`, property] as const),
  ];
}

/** A template of a message without what only a plan can fill in. */
function exampleOf(template: string): string {
  return template.replace(/\{\w+\|[^|}]*\|([^}]*)\}/g, '$1').replace(/\{\w+\}/g, '…');
}
