import { testScenarios } from './scenario-tests.ts';
import { DEADLINES } from './scenarios/deadlines.ts';

testScenarios('the deadline passes, when', DEADLINES);
