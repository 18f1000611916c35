import { briefly, type Played, play } from '../__tests__/e2e/scenario.ts';
import { SCENARIOS } from '../__tests__/e2e/scenarios/index.ts';

/** The number of concurrent scenarios. They spend most of their time waiting. */
const AT_ONCE = 8;

/** Plays every end-to-end scenario and formats what the user sees as Markdown tables. */
async function tables(): Promise<string> {
  const parts: string[] = [];
  for (const [title, scenarios] of Object.entries(SCENARIOS)) {
    const rows: string[] = [];
    for (let next = 0; next < scenarios.length; next += AT_ONCE) {
      const played = await Promise.all(scenarios.slice(next, next + AT_ONCE).map((scenario) => play(scenario)));
      rows.push(...played.map(rowOf));
    }
    parts.push(`### ${title}\n\n| scenario | exit | requests | annotation |\n|---|---|---|---|\n${rows.join('\n')}\n`);
  }
  return parts.join('\n');
}

function rowOf({ scenario, result, requests }: Played): string {
  const said = result.main.annotations.map(({ title, message }) => `**${title}** ${message}`).join(' — ');
  const cells = [scenario.name, String(result.main.exitCode), briefly(requests.main), said];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`;
}

process.stdout.write(await tables());
