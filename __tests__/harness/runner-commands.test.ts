import { describe, expect, it } from 'vitest';
import { runScript } from './scripted-action.ts';

describe('commands in the output', () => {
  it('are obeyed in both forms, on stdout and stderr', async () => {
    const result = await runScript(`
      say('::set-output name=a::1', 'log ##[set-output name=b]2', '::save-state name=s::3');
      process.stderr.write('  ::set-output name=c::4\\n');
    `);
    expect(result.outputs).toEqual({ a: '1', b: '2', c: '4' });
    expect(result.state).toEqual({ s: '3' });
    expect(result.problems[0]).toContain('The `set-output` command is deprecated');
    expect(result.printed).toBe('');
    expect(result.conclusion).toBe('success');
  });

  it('get a new chance after a lone \\r', async () => {
    const result = await runScript(String.raw`process.stdout.write('10%\r20%\r::set-output name=url::evil\rend')`);
    expect(result.outputs).toEqual({ url: 'evil' });
    expect(result.lines.filter(({ source }) => source === 'action').map(({ text }) => text)).toEqual([
      '10%',
      '20%',
      'end',
    ]);
  });

  it('that are unknown or have a prefix stay text', async () => {
    const result = await runScript(`say('::frobnicate::x', '│ ::error::x', '::constructor::x', '##[toString]x')`);
    expect(result.printed).toBe('::frobnicate::x\n│ ::error::x\n::constructor::x\n##[toString]x');
    expect(result.annotations).toEqual([]);
  });

  it('name outputs without regard to case, as GitHub does', async () => {
    const result = await runScript(`to('OUTPUT', 'url=good\\n'); say('##[set-output name=URL]evil')`);
    expect(result.outputs).toEqual({ URL: 'good' });
  });

  it('make annotations; errors alone do not fail the step', async () => {
    const result = await runScript(`
      say('::error title=Oh%2C no,file=' + process.env.GITHUB_WORKSPACE + '/src/a.ts,line=3::first%0Asecond', '::warning::w', '::notice::n');
    `);
    expect(result.annotations).toEqual([
      { level: 'error', title: 'Oh, no', file: 'src/a.ts', line: '3', message: 'first\nsecond' },
      { level: 'warning', message: 'w' },
      { level: 'notice', message: 'n' },
    ]);
    expect(result.printed).toBe('Error: first\nsecond\nWarning: w\nNotice: n');
    expect(result.conclusion).toBe('success');
  });

  it('make at most ten annotations of a level, cut at 4096 characters; the log has all', async () => {
    const result = await runScript(`
      for (let i = 1; i <= 12; i += 1) say('::error::' + i + 'x'.repeat(5000));
      say('::warning::w');
    `);
    const errors = result.annotations.filter(({ level }) => level === 'error');
    expect(errors.map(({ message }) => message.length)).toEqual(Array(10).fill(4096));
    expect(result.annotations).toHaveLength(11);
    expect(
      result.lines
        .filter(({ kind }) => kind === 'error')
        .map(({ text }) => text.length)
        .at(-1),
    ).toBe(5009);
  });

  it('open and close groups, which do not nest', async () => {
    const result = await runScript(`
      say('before', '::group::One', 'a', '::group::Two', 'b', '::error::c', '::endgroup::', '::endgroup::', 'after', '##[group]Three', 'd');
    `);
    expect(result.groups.map(({ title, lines, closed }) => ({ title, lines, closed }))).toEqual([
      { title: 'One', lines: ['a'], closed: false },
      { title: 'Two', lines: ['b', 'Error: c'], closed: true },
      { title: 'Three', lines: ['d'], closed: false },
    ]);
    expect(result.printed).toBe('before\n▼ One\n  a\n▼ Two\n  b\n  Error: c\nafter\n▼ Three\n  d');
  });

  it('are off between stop-commands and its token, in both forms', async () => {
    const result = await runScript(`
      say('::stop-commands::long-token', '::set-output name=a::1', 'x ##[set-output name=b]2', '::stop-commands::other', '::other::');
      say('::LONG-TOKEN::', '::set-output name=c::3');
    `);
    expect(result.outputs).toEqual({ c: '3' });
    expect(result.log).toContain('::stop-commands::***\n::set-output name=a::1\nx ##[set-output name=b]2\n');
  });

  it('are resumed by the legacy form of the token too', async () => {
    const result = await runScript(`say('::stop-commands::tok', '::error::x', 'text ##[tok]', '::error::y')`);
    expect(result.annotations).toEqual([{ level: 'error', message: 'y' }]);
  });

  it.each(['', 'pause-logging', 'error', 'Stop-Commands'])('stop-commands refuses the token %j', async (token) => {
    const result = await runScript(`say('::stop-commands::${token}', '::set-output name=a::1')`);
    expect(result.outputs).toEqual({ a: '1' });
    expect(result.conclusion).toBe('failure');
    expect(result.problems[0]).toContain('You cannot use a endToken');
  });

  it.each(['::set-env name=X::1', '::add-path::/x', '##[set-env name=X]1'])(
    '%s is disabled and fails the step',
    async (line) => {
      const result = await runScript(`say('${line}')`);
      expect(result.exitCode).toBe(0);
      expect(result.conclusion).toBe('failure');
      expect(result.log).toContain(`Error: Unable to process command '${line}' successfully.`);
      expect(result.log).toContain('command is disabled');
    },
  );

  it.each(['::set-output::x', '::save-state name=::x', '::echo::maybe', '::add-matcher::missing.json'])(
    '%s cannot be processed and fails the step',
    async (line) => {
      const result = await runScript(`say('${line}', '::set-output name=a::1')`);
      expect(result.conclusion).toBe('failure');
      expect(result.problems.join('\n')).toContain(`Unable to process command '${line}' successfully.`);
      expect(result.outputs).toEqual({ a: '1' });
    },
  );

  it('are echoed when echo is on, but never those that show their data anyway', async () => {
    const result = await runScript(`
      say('::set-output name=a::1', '::echo::on', '::set-output name=b::2', '::error::e', '::add-mask::s3cret', '::echo::off', '::set-output name=c::3');
    `);
    expect(result.printed).toBe('::set-output name=b::2\nError: e\n::add-mask::***\n::echo::off');
  });

  it('of debug are seen only with step debug', async () => {
    const script = `say('::debug::one%0Atwo', String(process.env.RUNNER_DEBUG))`;
    const [quiet, loud] = [await runScript(script), await runScript(script, { debug: true })];
    expect(quiet.printed).toBe('undefined');
    expect(loud.printed).toBe('##[debug]one\n##[debug]two\n1');
    expect(loud.log).toContain('##[debug]Node Action run completed with exit code 0');
  });
});

describe('masks', () => {
  it('hide a value from the moment it is registered, in all spellings the runner knows', async () => {
    const result = await runScript(`
      const secret = 'p"s/s & wörd';
      say(secret, '::add-mask::' + secret, 'now ' + secret, Buffer.from('u:' + secret).toString('base64'));
      say(JSON.stringify({ secret }), encodeURIComponent(secret), '::error::' + secret, '::group::' + secret, '::endgroup::');
      say(Buffer.from(secret).toString('hex'));
      to('STEP_SUMMARY', 'has ' + secret + '\\n');
      to('OUTPUT', 'leak=' + secret + '\\n');
    `);
    const hex = Buffer.from('p"s/s & wörd').toString('hex');
    const text = result.lines.filter(({ source }) => source === 'action').map((line) => line.text);
    expect(text.slice(0, 2)).toEqual(['p"s/s & wörd', 'now ***']);
    expect(text[2]).toMatch(/\*\*\*/);
    expect(text.slice(3)).toEqual(['{"secret":"***"}', '***', 'Error: ***', '***', hex]);
    expect(result.annotations).toEqual([{ level: 'error', message: '***' }]);
    expect(result.summary).toBe('has ***\n');
    expect(result.masks).toEqual(['p"s/s & wörd']);
    expect(result.raw).toContain('now p"s/s & wörd');
    expect(result.outputs.leak).toBe('p"s/s & wörd');
    expect(result.problems).toEqual(["Skip output 'leak' since it may contain secret."]);
  });

  it('hide the lines of a value, and refuse an empty one', async () => {
    const result = await runScript(`say('::add-mask::first%0D%0A  second', '::add-mask::  ', 'first and second')`);
    expect(result.lines.at(-1)?.text).toBe('*** and ***');
    expect(result.problems).toEqual(["Can't add secret mask for empty string in ##[add-mask] command."]);
  });

  it('are shown in clear while commands are stopped', async () => {
    const result = await runScript(`say('::stop-commands::t0ken', '::add-mask::s3cret', '::t0ken::')`);
    expect(result.printed).toContain('::add-mask::s3cret');
    expect(result.masks).toEqual([]);
  });

  it('know the secrets of the job only if they are given', async () => {
    const action = { main: `say('it is ' + process.env['INPUT_API-KEY'])`, inputs: { 'api-key': {} } };
    const job = { with: { 'api-key': 'tok-123' } };
    const [plain, known] = [await runScript(action, job), await runScript(action, { ...job, secrets: ['tok-123'] })];
    expect(plain.log).toContain('    api-key: tok-123\nit is tok-123');
    expect(known.log).toContain('    api-key: ***\nit is ***');
    expect(known.masks).toEqual([]);
  });

  it('of main hold in post', async () => {
    const result = await runScript({ main: `say('::add-mask::s3cret')`, post: `say('s3cret')` });
    expect(result.post?.printed).toBe('***');
  });
});
