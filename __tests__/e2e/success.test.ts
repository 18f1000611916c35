import { testScenarios } from './scenario-tests.ts';
import { SUCCESS } from './scenarios/success.ts';

testScenarios('from an image to a running sandbox, when', SUCCESS);
