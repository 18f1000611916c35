import { testScenarios } from './scenario-tests.ts';
import { SANDBOX_FAILS } from './scenarios/sandbox-fails.ts';

testScenarios('the sandbox fails, when', SANDBOX_FAILS);
