import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseImageReference } from '../../../../../src/action/inputs/parsing/parse-image.ts';

const SHA256 = `sha256:${'0123456789abcdef'.repeat(4)}`;

describe('an image reference with a tag is unchanged', () => {
  it.each([
    'ubuntu:22.04',
    'library/ubuntu:22.04',
    'docker.io/library/ubuntu:22.04',
    'docker.io/ubuntu:22.04',
    'index.docker.io/acme/app:1',
    'ghcr.io/acme/app:1.2.3',
    'ghcr.io/acme/app:v1.2.3-rc.1',
    'ghcr.io/acme/app:sha-0123456789abcdef0123456789abcdef01234567',
    'ghcr.io/acme/app:_',
    'ghcr.io/acme/app:1__2--3..4',
    'ghcr.io/acme/app:Release_1',
    'ghcr.io/acme/app:latest-1',
    'node:22-lts',
    'nginx:stable-alpine',
    'ghcr.io/acme/app:not-latest',
    'ghcr.io/acme/app:LATEST',
    'ghcr.io/acme/team/group/sub/app:1',
    'ghcr.io/acme/my-app:1',
    'ghcr.io/acme/my--app:1',
    'ghcr.io/acme/my---app:1',
    'ghcr.io/acme/my_app:1',
    'ghcr.io/acme/my__app:1',
    'ghcr.io/acme/my.app:1',
    'ghcr.io/acme/a.b_c__d-e:1',
    'GHCR.io/acme/app:1',
    'localhost/app:1',
    'localhost:5000/app:1',
    'registry:5000/app:1',
    'registry.example:5000/team/app:1.0',
    'registry.example.com:443/team/app:1.0',
    'sub-domain.registry.example/app:1',
    '10.0.0.1:5000/app:1',
    '192.168.1.1/app:1',
    'xn--n3h.example/app:1',
    '123456789012.dkr.ecr.eu-central-1.amazonaws.com/app:1',
    'europe-west3-docker.pkg.dev/project/repo/app:1',
    'a/b:c',
    'app:5000',
    `ghcr.io/acme/app:${'a'.repeat(128)}`,
    `ghcr.io/${'a'.repeat(247)}:1`,
  ])('%s', (reference) => expect(parseImageReference(reference)).toEqual({ value: reference }));
});

describe('an image reference that Daytona or a registry would reject fails before the first request', () => {
  it.each([
    ['', 'is empty'],
    ['ubuntu', 'has no tag'],
    ['acme/app', 'has no tag'],
    ['ghcr.io/acme/app', 'has no tag'],
    // The server takes the port for a tag, and then pulls `latest`.
    ['localhost:5000/app', 'has no tag'],
    ['registry:5000/team/app', 'has no tag'],
    ['10.0.0.1:5000/app', 'has no tag'],
    ['ghcr.io/acme/app:', 'ends in `:`'],
    ['ubuntu:latest', 'has the tag `latest`'],
    ['localhost:5000/app:latest', 'has the tag `latest`'],
    ['node:lts', 'has the tag `lts`'],
    ['nginx:stable', 'has the tag `stable`'],
    [`ghcr.io/acme/app@${SHA256}`, 'is a digest reference'],
    [`ghcr.io/acme/app:1.2.3@${SHA256}`, 'is a digest reference'],
    [`app@${SHA256}`, 'is a digest reference'],
    [SHA256, 'is a digest without an image'],
    [SHA256.replace('sha256:', ''), 'is a digest without an image'],
    [`ghcr.io/acme/${SHA256}`, 'is a digest without an image'],
    ['app@sha256:123', 'is a digest reference'],
    ['app@sha512:0123', 'is a digest reference'],
    ['ghcr.io/Acme/app:1', 'has uppercase letters in the repository name'],
    ['ghcr.io/acme/App:1', 'has uppercase letters in the repository name'],
    ['Acme/app:1', 'has uppercase letters in the repository name'],
    ['Ubuntu:22.04', 'has uppercase letters in the repository name'],
    ['[::1]:5000/app:1', 'has an IPv6 address as its registry'],
    ['[2001:db8::1]/app:1', 'has an IPv6 address as its registry'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in a file that nobody evaluates
    ['ghcr.io/acme/app:${{ github.sha }}', 'contains an unevaluated expression'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as above
    ['${{env.IMAGE}}:1', 'contains an unevaluated expression'],
    ['ghcr.io/acme/app: 1', 'contains whitespace or a comma'],
    ['ghcr.io/acme/app:1\nghcr.io/acme/app:2', 'contains whitespace or a comma'],
    ['ghcr.io/acme/app:1,ghcr.io/acme/app:2', 'contains whitespace or a comma'],
    ['ghcr.io/acme/\tapp:1', 'contains whitespace or a comma'],
    ['https://ghcr.io/acme/app:1', 'is a URL'],
    ['http://localhost:5000/app:1', 'is a URL'],
    ['docker://ghcr.io/acme/app:1', 'is a URL'],
    ['HTTPS://ghcr.io/acme/app:1', 'is a URL'],
    [`ghcr.io/acme/app:${'a'.repeat(129)}`, 'has a tag that no registry accepts'],
    ['ghcr.io/acme/app:.1', 'has a tag that no registry accepts'],
    ['ghcr.io/acme/app:-1', 'has a tag that no registry accepts'],
    ['ghcr.io/acme/app:1+build', 'has a tag that no registry accepts'],
    ['ghcr.io/acme/app:1:2', 'has a tag that no registry accepts'],
    ['ghcr.io/acme/app:ü', 'has a tag that no registry accepts'],
    ['ghcr.io/acme/app:feature/x', 'has a `:` that starts neither a tag nor a port'],
    ['registry:port/app', 'has a `:` that starts neither a tag nor a port'],
    ['registry:port/app:1', 'is not an image reference'],
    [':1', 'is not an image reference'],
    ['/app:1', 'is not an image reference'],
    ['ghcr.io//app:1', 'is not an image reference'],
    ['ghcr.io/acme/app/:1', 'is not an image reference'],
    ['ghcr.io/acme/-app:1', 'is not an image reference'],
    ['ghcr.io/acme/app-:1', 'is not an image reference'],
    ['ghcr.io/acme/my..app:1', 'is not an image reference'],
    ['ghcr.io/acme/my._app:1', 'is not an image reference'],
    ['ghcr.io/acme/my___app:1', 'is not an image reference'],
    ['-registry.example/app:1', 'is not an image reference'],
    ['my_registry:5000/app:1', 'is not an image reference'],
    ['ghcr.io/acme/äpp:1', 'is not an image reference'],
    ['user@ghcr.io/app:1', 'is not an image reference'],
    ['"ghcr.io/acme/app:1"', 'has a tag that no registry accepts'],
    [`ghcr.io/${'a'.repeat(248)}:1`, 'has a name longer than 255 characters'],
  ])('%j %s', (reference, problem) => {
    expect(parseImageReference(reference)).toMatchObject({ problem: expect.stringContaining(problem) });
  });
});

describe('the likely cause', () => {
  it.each([
    ['', 'set its output'],
    ['ghcr.io/acme/app:', 'that supplies the tag empty'],
    ['ghcr.io/Acme/app:1', '`github.repository` may contain uppercase letters'],
    [`app@${SHA256}`, 'Push the image with a unique tag'],
    ['app:1\napp:2', 'docker/metadata-action'],
    ['ghcr.io/acme/app:feature/x', 'branch name'],
  ])('of %j', (reference, cause) => {
    expect(parseImageReference(reference)).toMatchObject({ cause: expect.stringContaining(cause) });
  });
});

it('rejects everything that the server rejects (its own check, v0.190.0)', () => {
  const parts = fc.constantFrom(
    'a',
    'B',
    '1',
    '.',
    '_',
    '-',
    ':',
    '/',
    '@',
    '[',
    ']',
    'latest',
    'app',
    'localhost',
    SHA256,
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
      const text = words.join('');
      if (!('value' in parseImageReference(text))) return;
      expect(text).toMatch(/^[a-zA-Z0-9_.\-:]+(\/[a-zA-Z0-9_.\-:]+)*$/);
      expect(text).toContain(':');
      expect(text).not.toMatch(/:(latest)?$/);
    }),
    { numRuns: 3000 },
  );
});
