// The child process of `askAll`: sends requests, all at once, tells what came of them, and ends when nothing is left to do.
import { attempt, type Question } from './attempt.ts';

const questions: readonly Question[] = JSON.parse(process.env.QUESTIONS ?? '[]');
const outcomes = await Promise.all(questions.map(attempt));
process.stdout.write(JSON.stringify({ outcomes, endedAt: Date.now() }));
