/**
 * The text of an input as the runner hands it over: the variable `INPUT_<NAME>`, dashes kept (actions/runner v2.336.0,
 * Handler.cs). An input that is not given is empty, and so is one that is given as nothing.
 */
export function inputText(env: NodeJS.ProcessEnv, name: string): string {
  return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
