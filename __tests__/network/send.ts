// The child process of `askAll`: sends all requests at once, and reports their outcomes and what would keep it alive after them.
import { setTimeout as delay } from 'node:timers/promises';
import { attempt, type Question } from './attempt.ts';

const questions: readonly Question[] = JSON.parse(process.env.QUESTIONS ?? '[]');
const outcomes = await Promise.all(questions.map(attempt));
await delay(100);
const open = process.getActiveResourcesInfo().filter((name) => /Timeout|Immediate|TCP|TLS/.test(name));
process.stdout.write(JSON.stringify({ outcomes, open }));
