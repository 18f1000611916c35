import { testScenarios } from './scenario-tests.ts';
import { TROUBLES } from './scenarios/troubles.ts';

testScenarios('temporary and lasting failures, when', TROUBLES);
