import { testScenarios } from './scenario-tests.ts';
import { REFUSALS } from './scenarios/refusals.ts';

testScenarios('the server rejects the request, when', REFUSALS);
