import type { YamlReader } from './yaml.ts';

/** Loads the YAML library only for an input that is YAML: most are not. */
export async function loadYaml(isNeeded: boolean): Promise<YamlReader> {
  return isNeeded ? (await import(/* webpackChunkName: "yaml" */ './yaml.ts')).YAML : NO_YAML;
}

/** Stands in for the library where `isYamlList` and `isYamlMap` have found no YAML. */
const NO_YAML: YamlReader = { readWords: notLoaded, readEntries: notLoaded };

function notLoaded(): never {
  throw new TypeError('an input was taken for YAML, and then not');
}
