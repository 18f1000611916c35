import { parse } from 'acorn';
import { minify_sync as minify } from 'terser';
import { isMapping } from '../__tests__/harness/action-metadata.ts';

/**
 * Removes comments, whitespace and unused code from a script of the bundle. Nearly every statement keeps its own line.
 * @param isOurs keeps all names, so that stack traces name our functions.
 * @throws if the script cannot be parsed.
 */
export function tightened(script: string, isOurs: boolean): string {
  const { code } = minify(script, {
    module: true,
    ecma: 2020,
    // The license test finds the packages by the names of their functions.
    mangle: isOurs ? false : { keep_fnames: true, keep_classnames: true },
    compress: {
      defaults: false,
      dead_code: true,
      side_effects: true,
      // engine.io reads `WebSocket` and does not use it, and Node.js would load its whole undici for that.
      pure_getters: true,
      unused: true,
      keep_classnames: true,
      keep_fnames: true,
    },
    format: { semicolons: false },
  });
  if (code === undefined) throw new Error('terser gave no code');
  return `${withEagerModules(code).trimEnd()}\n`;
}

/**
 * Puts the function of each module into parentheses, as webpack does and terser undoes. They tell V8 that it is called soon;
 * without them V8 reads it twice, which is a sixth of the start.
 */
function withEagerModules(code: string): string {
  const variables = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return declaration?.type === 'VariableDeclaration' ? declaration.declarations : [];
  });
  const modules = variables.find(
    ({ id }) => id.type === 'Identifier' && /^(__webpack_)?modules(__)?$/.test(id.name),
  )?.init;
  const properties = modules?.type === 'ObjectExpression' ? modules.properties : [];
  return properties.reduceRight((text, property) => {
    if (property.type !== 'Property') return text;
    const { start, end } = property.value;
    return `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`;
  }, code);
}

/**
 * Returns the files of the bundle that contain only code of packages.
 * @param stats the file that ncc writes with `--stats-out`, parsed.
 */
export function foreignFiles(stats: unknown): ReadonlySet<string> {
  const chunks = isMapping(stats) && Array.isArray(stats.chunks) ? stats.chunks.filter(isMapping) : [];
  const foreign = chunks.filter(({ modules }) => Array.isArray(modules) && !modules.some(isOurs));
  return new Set(foreign.flatMap(({ files }) => (Array.isArray(files) ? files.map(String) : [])));
}

function isOurs(module: unknown): boolean {
  if (!isMapping(module)) return true;
  const inner = Array.isArray(module.modules) ? module.modules : [];
  return String(module.name).startsWith('./build/') || inner.some(isOurs);
}
