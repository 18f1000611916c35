// The least that an action of the toolkit does: it reads an input, sends one request, and fails or not.
import * as core from '@actions/core';
import { HttpClient } from '@actions/http-client';

const client = new HttpClient('one-request', [], { allowRetries: false });
const url = `${core.getInput('api-url')}/snapshots/app`;
const { message } = await client.get(url, { authorization: `Bearer ${core.getInput('api-token')}` });
if (message.statusCode !== 200) core.setFailed(`The server answered ${message.statusCode}.`);
