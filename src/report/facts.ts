/**
 * Names and values, a line each: `value` is Markdown. A list and no table, because within a table nothing breaks a long word, and
 * who reads it on a phone would see the first half of an id.
 */
export function factList(facts: readonly (readonly [name: string, value: string])[]): string {
  return facts.map(([name, value]) => `- **${name}:** ${value}`).join('\n');
}
