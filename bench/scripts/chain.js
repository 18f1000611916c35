// The chain with Daytona's SDK: a snapshot from an image, then a sandbox from it.
import { Daytona } from '@daytona/sdk';

const daytona = new Daytona({ apiKey: process.env['INPUT_API-TOKEN'], apiUrl: process.env['INPUT_API-URL'] });
await daytona.snapshot.create({ name: 'app', image: process.env['INPUT_IMAGE-NAME'] });
const sandbox = await daytona.create({ snapshot: 'app', name: 'app' });
if (sandbox.state !== 'started') process.exitCode = 1;
