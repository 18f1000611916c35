import { testScenarios } from './scenario-tests.ts';
import { DAMAGED_ANSWERS } from './scenarios/damaged-answers.ts';

testScenarios('damaged responses, when', DAMAGED_ANSWERS);
