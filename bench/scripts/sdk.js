// The same with Daytona's SDK.
import { Daytona } from '@daytona/sdk';

const daytona = new Daytona({ apiKey: process.env['INPUT_API-TOKEN'], apiUrl: process.env['INPUT_API-URL'] });
await daytona.snapshot.get('app').catch((error) => {
  console.log(`::error::${error.message}`);
  process.exitCode = 1;
});
