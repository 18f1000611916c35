import { testScenarios } from './scenario-tests.ts';
import { DAMAGED_ANSWERS } from './scenarios/damaged-answers.ts';

testScenarios('answers are damaged, when', DAMAGED_ANSWERS);
