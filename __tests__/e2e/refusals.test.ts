import { testScenarios } from './scenario-tests.ts';
import { REFUSALS } from './scenarios/refusals.ts';

testScenarios('the server says no, when', REFUSALS);
