import { testScenarios } from './scenario-tests.ts';
import { REFUSALS } from './scenarios/refusals.ts';

testScenarios('the server refuses the request, when', REFUSALS);
